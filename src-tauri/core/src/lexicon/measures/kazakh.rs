//! Kazakh words that tell what was done to a person by authority.

use super::Cue::{
    self, Asked, Case, Closes, Court, Did, Facility, Imposes, Named, Nothing, Refuses, RefusesSought, SameTerm,
    Sentences, Sought, Unit as U,
};
use crate::chronicle::Currency;
use crate::chronicle::MeasureKind::{
    Acquittal, Arrest, Ban, Charge, Compensation, CompulsoryTreatment, Custody, Detention, Fine, Imprisonment, Release,
    RestrictionOfLiberty, Summons, SuspendedSentence, Warning,
};
use crate::read::quantities::Unit;

/// Groups of words that mean the same, parted by bars, in the order of the alphabet.
pub(super) const WORDS: &[(Cue, &str)] = &[
    (
        Did(Detention),
        "
полиция бөлімшесіне алып кет* | полиция бөліміне жеткіз* | полицияға алып кет* | полицияға жеткізді |
полицияға жеткізілді | ұстады | ұсталды | ұсталып | ұсталған | ұстап
",
    ),
    (
        Did(Custody),
        "
қамауда отыр*
",
    ),
    (
        Did(Fine),
        "
айыппұл салды | айыппұл салынды | айыппұл төлейді
",
    ),
    (
        Did(Compensation),
        "
өндірді | өндірілді
",
    ),
    (
        Did(Ban),
        "
тыйым салды | тыйым салынды | құқығынан айыр*
",
    ),
    (
        Did(Warning),
        "
ескерту алды | ескерту жаса*
",
    ),
    (
        Did(Summons),
        "
жауап алуға шақыр* | жауап беруге шақыр* | жауапқа шақыр* | куә ретінде шақыр* | куәгер ретінде шақыр* |
полицияға шақыр* | прокуратураға шақыр* | сотқа шақыр* | тергеуге шақыр* | тергеушіге шақыр* | шақыру қағаз*
",
    ),
    (
        Did(Charge),
        "
айып тағылды | айып тағылған | айып тақты | айыпталды | айыпталуда | хаттама жаса* | хаттама толтыр* |
қатысты іс қозғалды | үстінен іс қозғалды
",
    ),
    (
        Did(Acquittal),
        "
ақтады | ақталды | ақтап шықты
",
    ),
    (
        Did(Release),
        "
босап шықты | босатты | босатылды | босатып жібер* | бостандыққа шығ* | бостандыққа шықты | түрмеден шық* |
үйлеріне жібер* | үйлеріне қайтар* | үйіне жібер* | үйіне қайтар*
",
    ),
    (
        Named(Arrest),
        "
қамады | қамалды | қамауға | қамауға алды | қамауға алынды | қамақ | қамақтан | қамаққа | әкімшілік қамақ*
",
    ),
    (
        Named(Custody),
        "
экстрадициялық қамақ* | үйқамақ*
",
    ),
    (
        Named(Imprisonment),
        "
бас бостандығынан айыр* | бостандығынан айыр* | түрмеге
",
    ),
    (
        Named(SuspendedSentence),
        "
шартты
",
    ),
    (
        Named(RestrictionOfLiberty),
        "
бас бостандығын шекте* | бостандығын шекте*
",
    ),
    (
        Named(Fine),
        "
айыппұл
",
    ),
    (
        Named(Compensation),
        "
моральдық шығын | өтемақы
",
    ),
    (
        Named(Warning),
        "
ескерту
",
    ),
    (
        Named(CompulsoryTreatment),
        "
мәжбүрлеп емде*
",
    ),
    (
        Facility,
        "
тергеу изолятор*
",
    ),
    (
        Case,
        "
іс | ісі | ісін | қылмыстық іс
",
    ),
    (
        Closes,
        "
тоқтатты | тоқтатылды | қысқартты | қысқартылды
",
    ),
    (
        RefusesSought,
        "
келісім бермеді | рұқсат бермеді | рұқсат берілмеді | тіркемеді | қанағаттандырмады
",
    ),
    (
        Refuses,
        "
ала алмады | бас тартты | қабылдамады
",
    ),
    (
        Sought,
        "
арыз* | баспана* | мәртебе* | рұқсат* | талап арыз* | тіркеу* | шағым* | қанағаттандыр* | өтініш*
",
    ),
    (
        Court,
        "
сот | соты
",
    ),
    (
        Sentences,
        "
кесті | соттады | сотталды | сотталып | сотталған | үкім
",
    ),
    (
        Imposes,
        "
берді | жазалады | тағайындады | тағайындалды | төлейді | төленеді | төлесін | төлеуі
",
    ),
    (
        SameTerm,
        "
дәл сондай мерзімге | сол мерзімге
",
    ),
    (
        Asked,
        "
сұрады | сұраған | талап етеді | талап етті
",
    ),
    (
        Nothing,
        "
жұмыстан босат* | қызметінен босат* | ұстап беру*
",
    ),
    (
        U(Unit::Day),
        "
күн | күнге | тәулік*
",
    ),
    (
        U(Unit::Hour),
        "
сағат*
",
    ),
    (
        U(Unit::Money(Currency::Kzt)),
        "
теңге
",
    ),
    (
        U(Unit::Money(Currency::Mci)),
        "
аек
",
    ),
    (
        U(Unit::Month),
        "
ай | айға
",
    ),
    (
        U(Unit::Year),
        "
жыл | жылға
",
    ),
];

//! Words beside a name that tell that it is one, and what its bearer is: `activist`, `судья`, `заңгер`; titles (`Mr.`).
//!
//! Russian and Kazakh roles are given by their stems, which every case and sex begins with.

use super::table::{Beginnings, Words};
use crate::chronicle::Role;

/// The role that `lower` (a word in small letters) names, by its beginning.
pub fn role(lower: &str) -> Option<Role> {
    let (_, role) = ROLES.first(lower)?;
    BODIES_AND_DEEDS.first(lower).is_none().then_some(*role)
}

/// Whether `lower` is a role with no more than a case ending: `нефтяника`, and not the surname `Братухин`.
pub fn is_whole(lower: &str) -> bool {
    ROLES.first(lower).is_some_and(|(stem, _)| lower[stem.len()..].chars().count() <= 3)
}

/// Words that begin as a role does and name none.
static BODIES_AND_DEEDS: Beginnings<()> = Beginnings::new(&[
    ("akimat", ()),
    ("activit", ()),
    ("headquarter", ()),
    ("heading", ()),
    ("editorial", ()),
    ("judgement", ()),
    ("judgment", ()),
    ("presidential", ()),
    ("membership", ()),
    ("majority", ()),
    ("officially", ()),
    ("privately", ()),
    ("sonic", ()),
    ("акимат", ()),
    ("президентск", ()),
    ("братск", ()),
    ("братств", ()),
    ("әкімдік", ()),
    ("әкімшіл", ()),
]);

/// Stems, and what they say. The first that fits counts, so the longer stand before the shorter.
static ROLES: Beginnings<Role> = Beginnings::new({
    use Role::{Activist, Defendant, Journalist, Judge, Lawyer, Official, Other, Police, Politician, Prosecutor};
    &[
        ("activist", Activist),
        ("defender", Activist),
        ("environmentalist", Activist),
        ("feminist", Activist),
        ("organiser", Activist),
        ("organizer", Activist),
        ("unionist", Activist),
        ("protester", Activist),
        ("picketer", Activist),
        ("volunteer", Activist),
        ("журналист", Journalist),
        ("journalist", Journalist),
        ("blogger", Journalist),
        ("reporter", Journalist),
        ("correspondent", Journalist),
        ("editor", Journalist),
        ("presenter", Journalist),
        ("cameraman", Journalist),
        ("columnist", Journalist),
        ("vlogger", Journalist),
        ("lawyer", Lawyer),
        ("attorney", Lawyer),
        ("advocate", Lawyer),
        ("counsel", Lawyer),
        ("notary", Lawyer),
        ("judge", Judge),
        ("deputy", Official),
        ("akim", Official),
        ("mayor", Official),
        ("minister", Official),
        ("vice-minister", Official),
        ("official", Official),
        ("ombuds", Official),
        ("commissioner", Official),
        ("president", Official),
        ("ambassador", Official),
        ("secretary", Official),
        ("governor", Official),
        ("head", Official),
        ("rapporteur", Official),
        ("representative", Other),
        ("envoy", Official),
        ("spokes", Official),
        ("premier", Official),
        ("consul", Official),
        ("prosecutor", Prosecutor),
        ("investigator", Police),
        ("police", Police),
        ("officer", Police),
        ("inspector", Police),
        ("detective", Police),
        ("colonel", Police),
        ("captain", Police),
        ("lieutenant", Police),
        ("major", Police),
        ("sergeant", Police),
        ("politician", Politician),
        ("candidate", Politician),
        ("ex-candidate", Politician),
        ("senator", Politician),
        ("oppositionist", Politician),
        ("leader", Politician),
        ("defendant", Defendant),
        ("convict", Defendant),
        ("suspect", Defendant),
        ("accused", Defendant),
        ("prisoner", Defendant),
        ("detainee", Defendant),
        ("chair", Other),
        ("director", Other),
        ("founder", Other),
        ("expert", Other),
        ("analyst", Other),
        ("scientist", Other),
        ("researcher", Other),
        ("sociologist", Other),
        ("economist", Other),
        ("historian", Other),
        ("teacher", Other),
        ("professor", Other),
        ("doctor", Other),
        ("poet", Other),
        ("writer", Other),
        ("singer", Other),
        ("businessm", Other),
        ("businesswom", Other),
        ("entrepreneur", Other),
        ("banker", Other),
        ("farmer", Other),
        ("miner", Other),
        ("steelworker", Other),
        ("welder", Other),
        ("nurse", Other),
        ("medic", Other),
        ("surgeon", Other),
        ("comedian", Other),
        ("actor", Other),
        ("actress", Other),
        ("photographer", Other),
        ("videographer", Other),
        ("producer", Other),
        ("translator", Other),
        ("programmer", Other),
        ("retiree", Other),
        ("believer", Other),
        ("preacher", Other),
        ("conscript", Other),
        ("private", Other),
        ("veteran", Other),
        ("accountant", Other),
        ("oilman", Other),
        ("oilmen", Other),
        ("geologist", Other),
        ("architect", Other),
        ("psychologist", Other),
        ("librarian", Other),
        ("archaeologist", Other),
        ("inmate", Other),
        ("plaintiff", Other),
        ("claimant", Other),
        ("applicant", Other),
        ("relative", Other),
        ("whistleblower", Other),
        ("monitor", Other),
        ("observer", Other),
        ("trustee", Other),
        ("manager", Other),
        ("employee", Other),
        ("owner", Other),
        ("tenant", Other),
        ("shareholder", Other),
        ("oligarch", Other),
        ("worker", Other),
        ("driver", Other),
        ("student", Other),
        ("pensioner", Other),
        ("resident", Other),
        ("citizen", Other),
        ("native", Other),
        ("inhabitant", Other),
        ("villager", Other),
        ("refugee", Other),
        ("migrant", Other),
        ("dissident", Other),
        ("emigrant", Other),
        ("priest", Other),
        ("bishop", Other),
        ("archbishop", Other),
        ("journalis", Journalist),
        ("philosoph", Other),
        ("photojournalist", Journalist),
        ("athlete", Other),
        ("musician", Other),
        ("artist", Other),
        ("rapper", Other),
        ("engineer", Other),
        ("trainer", Other),
        ("publicist", Journalist),
        ("ex-", Other),
        ("former", Other),
        ("entrepren", Other),
        ("pastor", Other),
        ("imam", Other),
        ("wife", Other),
        ("husband", Other),
        ("widow", Other),
        ("father", Other),
        ("mother", Other),
        ("brother", Other),
        ("sister", Other),
        ("daughter", Other),
        ("son", Other),
        ("witness", Other),
        ("victim", Other),
        ("soldier", Other),
        ("coordinator", Other),
        ("member", Other),
        ("colleague", Other),
        ("activ", Activist),
        ("активист", Activist),
        ("правозащит", Activist),
        ("белсенді", Activist),
        ("қорғаушы", Lawyer),
        ("блогер", Journalist),
        ("репортёр", Journalist),
        ("корреспондент", Journalist),
        ("редактор", Journalist),
        ("адвокат", Lawyer),
        ("защитни", Lawyer),
        ("юрист", Lawyer),
        ("заңгер", Lawyer),
        ("судь", Judge),
        ("аким", Official),
        ("әкім", Official),
        ("министр", Official),
        ("депутат", Official),
        ("президент", Official),
        ("омбудсмен", Official),
        ("прокурор", Prosecutor),
        ("следовател", Police),
        ("тергеуші", Police),
        ("участков", Police),
        ("полицейск", Police),
        ("политик", Politician),
        ("оппозиционер", Politician),
        ("осужд", Defendant),
        ("подсудим", Defendant),
        ("обвиняем", Defendant),
        ("сотталушы", Defendant),
        ("председател", Other),
        ("эксперт", Other),
        ("представител", Other),
        ("руководител", Other),
        ("директор", Other),
        ("основател", Other),
        ("координатор", Other),
        ("наблюдател", Other),
        ("лидер", Politician),
        ("сенатор", Politician),
        ("полковник", Police),
        ("подполковник", Police),
        ("майор", Police),
        ("капитан", Police),
        ("лейтенант", Police),
        ("заключённ", Defendant),
        ("заключенн", Defendant),
        ("потерпевш", Other),
        ("пастор", Other),
        ("священник", Other),
        ("имам", Other),
        ("водител", Other),
        ("студент", Other),
        ("пенсионер", Other),
        ("предпринимател", Other),
        ("бизнесмен", Other),
        ("фермер", Other),
        ("режиссёр", Other),
        ("режиссер", Other),
        ("писател", Other),
        ("художни", Other),
        ("музыкант", Other),
        ("учёный", Other),
        ("историк", Other),
        ("политолог", Other),
        ("социолог", Other),
        ("экономист", Other),
        ("учител", Other),
        ("врач", Other),
        ("сестр", Other),
        ("брат", Other),
        ("мать", Other),
        ("матер", Other),
        ("отец", Other),
        ("отц", Other),
        ("сына", Other),
        ("сыну", Other),
        ("жену", Other),
        ("жены", Other),
        ("жене", Other),
        ("мужа", Other),
        ("мужу", Other),
        ("вдов", Other),
        ("гражданин", Other),
        ("гражданк", Other),
        ("жител", Other),
        ("нефтяник", Other),
        ("шахтёр", Other),
        ("шахтер", Other),
        ("репортер", Journalist),
        ("экс-", Other),
        ("кәсіпкер", Other),
        ("тұрғын", Other),
        ("төраға", Other),
        ("жетекші", Other),
        ("басшы", Other),
        ("мұнайшы", Other),
        ("мұғалім", Other),
        ("ақын", Other),
        ("анасы", Other),
        ("әкесі", Other),
        ("азамат", Other),
        ("полковнигі", Police),
    ]
});

/// Further words that stand before a name and tell no role that is kept.
static BEFORE: Words = Words::new(
    "
    admiral adviser advisor aide anchor anchorman anchorwoman anthropologist archivist astronaut author ballerina
    barber billionaire biographer boss brigadier broker cattleman champion chancellor chemist chess-player chief
    cleaner co-author co-chair co-founder coach commander composer conductor congressman congresswoman contractor
    cook cosmonaut councillor counterpart cousin critic curator dancer delegate delegates designer developer
    dictator diplomat dissident electrician emperor exile fighter filmmaker firefighter fisherman footballer friend
    fugitive general graduate granddaughter grandmaster grandson guard guide gunman hacker herder host hostage
    hostess hunter interpreter interviewee interviewer investor jeweller killer king lawmaker lawmakers legislator
    magnate marshal mathematician mechanic mep meps migrant militant millionaire model monk mp mps mufti namesake
    nephew newsman newsreader niece novelist opponent painter paramedic parliamentarian parliamentarians partner
    patriarch physicist pianist pilot playwright prince princess psychiatrist publisher queen rabbi rebel refugee
    rescuer sailor scholar schoolboy schoolgirl sculptor seller sheikh shepherd signatory speaker streamer sultan
    tailor teenager trader treasurer tycoon vendor vice-chancellor violinist waiter welder wrestler named by against
    after lawyers said says wrote told stated reported added noted asked calls mr mrs ms dr prof name called comrade
    uncle aunt girl boy man woman child artist musician rapper comedian athlete boxer hero academician philosopher
    engineer surgeon nurse
    глава главы главе главу главой мэр мэра мэру мэром начальник начальника начальнику начальником гендиректор
    гендиректора главред главреда владелец владельца владельцу владелица хозяин собственник автор автора авторы
    преемник оппонент оппонента соперник соперника победитель победителя солдат солдата участник участника участница
    участницу свидетель свидетеля инициатор инициатора организатор организатора уроженец уроженца уроженка узник
    узника политзаключённый политзаключенный политзаключённого политзаключенного заместитель заместителя заместителю
    заместителем зам пресс-секретарь пресс-секретаря пресс-секретарю уполномоченный консул консула атташе сержант
    прапорщик старшина рядовой рядового курсант призывник ученик ученица школьник школьница воспитатель медсестра
    фельдшер пациент пациентка роженица инвалид ветеран рабочий рабочего слесарь сварщик электрик охранник охранника
    таксист таксиста дальнобойщик бухгалтер менеджер программист дизайнер архитектор инженер инженера геолог эколог
    экологу зоозащитник зоозащитница волонтёр волонтер феминистка феминистку стендапер комик комика актер актриса
    актёр аналитик архиепископ блогерша боксер боксёр ведущая ведущий вице-министр вице-премьер вице-спикер внук
    внука внучка генерал генерала генсек двоюродный депутатка дипломат дирижёр друг друга дядя дәрігер елшісі
    епископ жүргізуші замдиректора замминистра замруководителя издатель канцлер канцлера кеңесшісі коллега коллеги
    коллегу колумнист композитор королева король космонавт маршал министрі модель монах муфтий мүшесі обозреватель
    однофамилец оператор певец певица племянник племянника племянница подруга подруги помощник помощница посла
    послом послу посол президенті премьер премьер-министр премьер-министра принц принцесса продюсер психолог раввин
    родственник родственница рэпер сарапшы священнослужитель сенаторша советник советника советница сожитель
    соратник соратника соратница сосед соседка спикер спикера спикері спортсмен супруг супруга супруги супругом
    супругу суретші тетя тренер тётя тілші тілшісі фотограф хатшысы хирург художник чемпион чемпионка ғалым әнші
    әншісі әріптесім әріптесіміз өкілі шахтёр шахтер учитель учительница имени им мұғалім кенші төрағасы жителя
    житель жительница банкир поэт писатель сын дочь жена кәсіпкер жазушы
    ",
);

/// Whether `lower` before capitalised words is a sign that they name a person.
pub fn stands_before(lower: &str) -> bool {
    role(lower).is_some() || BEFORE.contains(lower)
}

/// Titles that are followed by a bare surname.
pub fn is_title(lower: &str) -> bool {
    ["mr", "mrs", "ms", "miss", "dr", "prof", "madam", "господин", "госпожа", "г-н", "г-жа", "мырза", "ханым"]
        .contains(&lower)
}

/// What only people do or have done to them, after a name.
pub fn is_deed(lower: &str) -> bool {
    static DEEDS: Words = Words::new(
        "
        said says told stated wrote noted added explained claimed believes thinks was is has had who whose went
        refused pleaded denied complained died himself herself posted published came lives lived arrived left asked
        appealed spoke began ended received got did does will would can could also remains remained became called
        faces faced suffered intends plans asks calls writes thanked
        сказал сказала заявил заявила сообщил сообщила рассказал рассказала считает отметил отметила был была вышел
        вышла написал написала объявил объявила отказался отказалась получил получила деді айтты мәлімдеді хабарлады
        жазды болды
        ",
    );
    DEEDS.contains(lower)
}

/// What stands in parentheses before somebody's other name.
pub const ALIASES: &[&str] = &[
    "also known as",
    "known as",
    "aka",
    "a.k.a.",
    "alias",
    "real name",
    "born",
    "née",
    "nee",
    "formerly",
    "pseudonym",
    "nickname",
    "он же",
    "она же",
    "настоящее имя",
    "псевдоним",
    "известен как",
    "известный как",
    "известная как",
    "урождённая",
    "урожденная",
    "шын есімі",
    "лақап аты",
];

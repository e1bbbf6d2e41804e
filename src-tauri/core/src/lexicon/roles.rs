//! Words beside a name that tell that it is one, and what its bearer is: `activist`, `судья`, `заңгер`; titles (`Mr.`).
//!
//! Russian and Kazakh roles are given by their stems, which every case and sex begins with.

use super::table::{Beginnings, Words};
use crate::chronicle::Role;

/// The role that `lower` (a word in small letters) names, by its beginning.
pub fn role(lower: &str) -> Option<Role> {
    let (_, role) = ROLES.longest(lower)?;
    BODIES_AND_DEEDS.longest(lower).is_none().then_some(role)
}

/// Whether `lower` is a role with no more than a case ending: `нефтяника`, and not the surname `Братухин`.
pub fn is_whole(lower: &str) -> bool {
    ROLES.longest(lower).is_some_and(|(stem, _)| lower[stem.len()..].chars().count() <= 3)
}

/// Words that begin as a role does and name none.
static BODIES_AND_DEEDS: Beginnings<()> = Beginnings::new(&[(
    "akimat|activit|headquarter|heading|editorial|judgement|judgment|presidential|membership|majority|\
     officially|privately|sonic|акимат|президентск|братск|братств|әкімдік|әкімшіл",
    (),
)]);

/// Stems, and what they say.
static ROLES: Beginnings<Role> = Beginnings::new({
    use Role::{Activist, Defendant, Journalist, Judge, Lawyer, Official, Other, Police, Politician, Prosecutor};
    &[
        (
            "activist|defender|environmentalist|feminist|organiser|organizer|unionist|protester|picketer|\
         volunteer|activ|активист|правозащит|белсенді",
            Activist,
        ),
        (
            "journalist|blogger|reporter|correspondent|editor|presenter|cameraman|columnist|vlogger|journalis|\
         photojournalist|publicist|журналист|блогер|репортёр|корреспондент|редактор|репортер",
            Journalist,
        ),
        ("lawyer|attorney|advocate|counsel|notary|қорғаушы|адвокат|защитни|юрист|заңгер", Lawyer),
        ("judge|судь", Judge),
        (
            "deputy|akim|mayor|minister|vice-minister|official|ombuds|commissioner|president|ambassador|\
         secretary|governor|head|rapporteur|envoy|spokes|premier|consul|аким|әкім|министр|депутат|президент|\
         омбудсмен",
            Official,
        ),
        (
            "representative|chair|director|founder|expert|analyst|scientist|researcher|sociologist|economist|\
         historian|teacher|professor|doctor|poet|writer|singer|businessm|businesswom|entrepreneur|banker|\
         farmer|miner|steelworker|welder|nurse|medic|surgeon|comedian|actor|actress|photographer|\
         videographer|producer|translator|programmer|retiree|believer|preacher|conscript|private|veteran|\
         accountant|oilman|oilmen|geologist|architect|psychologist|librarian|archaeologist|inmate|plaintiff|\
         claimant|applicant|relative|whistleblower|monitor|observer|trustee|manager|employee|owner|tenant|\
         shareholder|oligarch|worker|driver|student|pensioner|resident|citizen|native|inhabitant|villager|\
         refugee|migrant|dissident|emigrant|priest|bishop|archbishop|philosoph|athlete|musician|artist|\
         rapper|engineer|trainer|ex-|former|entrepren|pastor|imam|wife|husband|widow|father|mother|brother|\
         sister|daughter|son|witness|victim|soldier|coordinator|member|colleague|председател|эксперт|\
         представител|руководител|директор|основател|координатор|наблюдател|потерпевш|пастор|священник|имам|\
         водител|студент|пенсионер|предпринимател|бизнесмен|фермер|режиссёр|режиссер|писател|художни|\
         музыкант|учёный|историк|политолог|социолог|экономист|учител|врач|сестр|брат|мать|матер|отец|отц|\
         сына|сыну|жену|жены|жене|мужа|мужу|вдов|гражданин|гражданк|жител|нефтяник|шахтёр|шахтер|экс-|\
         кәсіпкер|тұрғын|төраға|жетекші|басшы|мұнайшы|мұғалім|ақын|анасы|әкесі|азамат",
            Other,
        ),
        ("prosecutor|прокурор", Prosecutor),
        (
            "investigator|police|officer|inspector|detective|colonel|captain|lieutenant|major|sergeant|\
         следовател|тергеуші|участков|полицейск|полковник|подполковник|майор|капитан|лейтенант|полковнигі",
            Police,
        ),
        (
            "politician|candidate|ex-candidate|senator|oppositionist|leader|политик|оппозиционер|лидер|сенатор",
            Politician,
        ),
        (
            "defendant|convict|suspect|accused|prisoner|detainee|осужд|подсудим|обвиняем|сотталушы|заключённ|\
         заключенн",
            Defendant,
        ),
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

//! The event types of the monitors' rules, and the words that tell them.
//!
//! Words are written as in [`crate::read::cues`]. What outranks what stands here too, because it is the same knowledge:
//! a month of real entries shows that whoever is on hunger strike is also convicted of something, and that the strike is
//! the event.

/// Every tag the readers suggest, in the order of the rules.
pub const TAGS: [&str; 30] = [
    "detention",
    "questioning",
    "charge",
    "investigation",
    "trial",
    "verdict",
    "appeal",
    "fine",
    "arrest",
    "imprisonment",
    "release",
    "hunger_strike",
    "prison_conditions",
    "torture",
    "violence",
    "pressure",
    "lawsuit",
    "protest",
    "rally_refusal",
    "cyberattack",
    "asylum",
    "extradition",
    "election",
    "labour",
    "women_rights",
    "corruption",
    "statement",
    "monitoring_report",
    "award_or_conference",
    "ranking",
];

/// A set of tags, one bit for each place in [`TAGS`].
pub type TagSet = u32;

/// The set that holds `tag` alone.
///
/// # Panics
/// When it is no word of [`TAGS`]: in a constant, so that a misspelt table does not compile.
pub const fn set(tag: &str) -> TagSet {
    let mut at = 0;
    while at < TAGS.len() {
        if same(TAGS[at].as_bytes(), tag.as_bytes()) {
            return 1 << at;
        }
        at += 1;
    }
    panic!("no word of TAGS")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// What a word tells the reader of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The event itself.
    Event(TagSet),
    /// The event, where nothing weightier is told: `miners`.
    Perhaps(TagSet),
    /// Says, tells, writes: a statement, where nothing else is told.
    Speaks,
    /// A court gives its judgement.
    Judges,
    /// The measures named beside it were given earlier: the court only looks at them again.
    Reviews,
    /// The same, of an appeal: that is the event.
    Upholds,
    /// A court, or a judge.
    Court,
    /// An assembly: the event, or what was forbidden, or what somebody was punished for.
    Assembly,
    /// An authority before the courts.
    Police,
    /// `summoned to court`.
    ToCourt,
    /// Done by force.
    Force,
    /// Met so that a shorter word within it is not.
    Nothing,
}

use Sign::{Assembly, Court, Event, Force, Judges, Nothing, Perhaps, Police, Reviews, Speaks, ToCourt, Upholds};

/// Articles of the Criminal Code that name the event themselves: bribes, torture.
pub const ARTICLES: &[(&str, TagSet)] =
    &[("146", set("torture")), ("366", set("corruption")), ("367", set("corruption")), ("368", set("corruption"))];

/// What an event may be about; somebody who speaks of it makes a statement.
pub const TOPICS: TagSet = set("women_rights") | set("labour") | set("corruption") | set("torture");

/// Events so plain that a word which only hints at another is not listened to.
pub const WEIGHTY: TagSet = set("arrest")
    | set("fine")
    | set("questioning")
    | set("rally_refusal")
    | set("release")
    | set("verdict")
    | set("hunger_strike")
    | set("trial")
    | set("charge")
    | set("investigation")
    | set("appeal")
    | set("monitoring_report")
    | set("asylum")
    | set("lawsuit");

/// Every word and what it tells.
pub fn signs() -> impl Iterator<Item = (&'static str, Sign)> {
    ENGLISH.iter().chain(RUSSIAN).chain(KAZAKH).copied()
}

const ENGLISH: &[(&str, Sign)] = &[
    ("beatings in the colony", Event(set("torture") | set("prison_conditions"))),
    ("beatings in the prison", Event(set("torture") | set("prison_conditions"))),
    ("beaten in the colony", Event(set("torture") | set("prison_conditions"))),
    ("beaten in prison", Event(set("torture") | set("prison_conditions"))),
    ("case on the beating", Event(set("investigation") | set("violence"))),
    ("case of the beating", Event(set("investigation") | set("violence"))),
    ("case on the attack", Event(set("investigation") | set("violence"))),
    ("hunger strike", Event(set("hunger_strike"))),
    ("hunger strikes", Event(set("hunger_strike"))),
    ("hunger-strike", Event(set("hunger_strike"))),
    ("overview of the", Event(set("monitoring_report"))),
    ("overview of freedom", Event(set("monitoring_report"))),
    ("weekly overview", Event(set("monitoring_report"))),
    ("monitoring of political", Event(set("monitoring_report"))),
    ("monitoring of the", Event(set("monitoring_report"))),
    ("persecution monitoring", Event(set("monitoring_report"))),
    ("joint report", Event(set("monitoring_report"))),
    ("annual report", Event(set("monitoring_report"))),
    ("the report on", Event(set("monitoring_report"))),
    ("published a report", Event(set("monitoring_report"))),
    ("presented a report", Event(set("monitoring_report"))),
    ("the review", Event(set("monitoring_report"))),
    ("a review of", Event(set("monitoring_report"))),
    ("ranking", Event(set("ranking"))),
    ("rankings", Event(set("ranking"))),
    ("ranked", Event(set("ranking"))),
    ("place out of", Event(set("ranking"))),
    ("the index of", Event(set("ranking"))),
    ("ddos", Event(set("cyberattack"))),
    ("ddos attack*", Event(set("cyberattack"))),
    ("cyber*", Event(set("cyberattack"))),
    ("cyber-", Event(set("cyberattack"))),
    ("hacked", Event(set("cyberattack"))),
    ("hackers", Event(set("cyberattack"))),
    ("hacker", Event(set("cyberattack"))),
    ("refugee status", Event(set("asylum"))),
    ("asylum", Event(set("asylum"))),
    ("asylum seeker*", Event(set("asylum"))),
    ("status of refugee*", Event(set("asylum"))),
    ("political refuge", Event(set("asylum"))),
    ("extradition*", Event(set("extradition"))),
    ("extradite*", Event(set("extradition"))),
    ("to extradite", Event(set("extradition"))),
    ("at the request of uzbekistan", Event(set("extradition"))),
    ("at the request of russia", Event(set("extradition"))),
    ("at the request of kazakhstan", Event(set("extradition"))),
    ("at the request of astana", Event(set("extradition"))),
    ("election*", Event(set("election"))),
    ("polling station*", Event(set("election"))),
    ("candidacy", Event(set("election"))),
    ("self-nominated", Event(set("election"))),
    ("candidate for akim", Event(set("election"))),
    ("register candidates", Event(set("election"))),
    ("strike", Event(set("labour"))),
    ("strikes", Event(set("labour"))),
    ("went on strike", Event(set("labour"))),
    ("strikers", Event(set("labour"))),
    ("walkout", Event(set("labour"))),
    ("labor rights", Event(set("labour"))),
    ("labour rights", Event(set("labour"))),
    ("workers’ rights", Event(set("labour"))),
    ("workers' rights", Event(set("labour"))),
    ("employment", Event(set("labour"))),
    ("labour inspect*", Event(set("labour"))),
    ("miners", Perhaps(set("labour"))),
    ("oil workers", Perhaps(set("labour"))),
    ("wages", Perhaps(set("labour"))),
    ("wage", Perhaps(set("labour"))),
    ("unemployed", Perhaps(set("labour"))),
    ("mine rescuers", Perhaps(set("labour"))),
    ("workers", Perhaps(set("labour"))),
    ("domestic violence", Event(set("women_rights"))),
    ("violence against women", Event(set("women_rights"))),
    ("gender violence", Event(set("women_rights"))),
    ("gender-based violence", Event(set("women_rights"))),
    ("feminist", Event(set("women_rights"))),
    ("feminists", Event(set("women_rights"))),
    ("feminicide", Event(set("women_rights"))),
    ("femicide", Event(set("women_rights"))),
    ("women’s rights", Event(set("women_rights"))),
    ("women's rights", Event(set("women_rights"))),
    ("sexual violence", Event(set("women_rights"))),
    ("women and the", Event(set("women_rights"))),
    ("rapist*", Event(set("women_rights"))),
    ("bribe", Event(set("corruption"))),
    ("bribes", Event(set("corruption"))),
    ("bribery", Event(set("corruption"))),
    ("taking bribes", Event(set("corruption"))),
    ("corrupt", Event(set("corruption"))),
    ("corruption", Event(set("corruption"))),
    ("embezzle*", Event(set("corruption"))),
    ("torture", Event(set("torture"))),
    ("tortured", Event(set("torture"))),
    ("tortures", Event(set("torture"))),
    ("attacked", Event(set("violence"))),
    ("an attack on", Event(set("violence"))),
    ("beaten", Event(set("violence"))),
    ("beating", Event(set("violence"))),
    ("beat him", Event(set("violence"))),
    ("beat her", Event(set("violence"))),
    ("assaulted", Event(set("violence"))),
    ("assault", Event(set("violence"))),
    ("broke the windows", Event(set("violence"))),
    ("shot at", Event(set("violence"))),
    ("minor injury", Event(set("violence"))),
    ("warm clothes", Event(set("prison_conditions"))),
    ("mattress", Event(set("prison_conditions"))),
    ("solitary confinement", Event(set("prison_conditions"))),
    ("punishment cell", Event(set("prison_conditions"))),
    ("conditions of detention", Event(set("prison_conditions"))),
    ("conditions in the colony", Event(set("prison_conditions"))),
    ("detention conditions", Event(set("prison_conditions"))),
    ("cut his veins", Event(set("prison_conditions"))),
    ("cut her veins", Event(set("prison_conditions"))),
    ("transferred to the colony", Event(set("prison_conditions"))),
    ("medical care", Event(set("prison_conditions"))),
    ("pressure", Event(set("pressure"))),
    ("pressured", Event(set("pressure"))),
    ("under pressure", Event(set("pressure"))),
    ("threats", Event(set("pressure"))),
    ("threatened", Event(set("pressure"))),
    ("threatening", Event(set("pressure"))),
    ("intimidat*", Event(set("pressure"))),
    ("kidnapped", Event(set("pressure"))),
    ("disbarment", Event(set("pressure"))),
    ("disbarred", Event(set("pressure"))),
    ("not feel safe", Event(set("pressure"))),
    ("protection from the police", Event(set("pressure"))),
    ("probation service", Event(set("pressure"))),
    ("searched the", Event(set("pressure"))),
    ("search at home", Event(set("pressure"))),
    ("searches at home", Event(set("pressure"))),
    ("was searched", Event(set("pressure"))),
    ("accounts were frozen", Event(set("pressure"))),
    ("list of persons financing", Event(set("pressure"))),
    ("probation", Event(set("pressure"))),
    ("condemned", Event(set("statement"))),
    ("condemns", Event(set("statement"))),
    ("condemn", Event(set("statement"))),
    ("urged", Event(set("statement"))),
    ("urges", Event(set("statement"))),
    ("called on the", Event(set("statement"))),
    ("calls on the", Event(set("statement"))),
    ("stated", Event(set("statement"))),
    ("appealed to the president", Event(set("statement"))),
    ("appeal to the president", Event(set("statement"))),
    ("submitted an appeal", Event(set("statement"))),
    ("statement", Event(set("statement"))),
    ("expressed concern", Event(set("statement"))),
    ("petition", Event(set("statement"))),
    ("open letter", Event(set("statement"))),
    ("their disagreement", Event(set("statement"))),
    ("trial", Event(set("trial"))),
    ("trials", Event(set("trial"))),
    ("court hearing", Event(set("trial"))),
    ("hearing", Event(set("trial"))),
    ("the next hearing", Event(set("trial"))),
    ("debates", Event(set("trial"))),
    ("final statement", Event(set("trial"))),
    ("court session", Event(set("trial"))),
    ("pleaded", Event(set("trial"))),
    ("sentence him", Event(set("trial"))),
    ("intends to appeal", Event(set("appeal"))),
    ("will appeal", Event(set("appeal"))),
    ("would appeal", Event(set("appeal"))),
    ("to appeal the", Event(set("appeal"))),
    ("plans to appeal", Event(set("appeal"))),
    ("court of appeal left", Event(set("appeal"))),
    ("appeals court", Event(set("appeal"))),
    ("granted the appeal", Event(set("appeal"))),
    ("partially granted", Event(set("appeal"))),
    ("right to appeal", Nothing),
    ("court of appeal in", Nothing),
    ("lawsuit", Event(set("lawsuit"))),
    ("lawsuits", Event(set("lawsuit"))),
    ("civil case", Event(set("lawsuit"))),
    ("the claim of", Event(set("lawsuit"))),
    ("the claims of", Event(set("lawsuit"))),
    ("claim against", Event(set("lawsuit"))),
    ("filed a claim", Event(set("lawsuit"))),
    ("the suit of", Event(set("lawsuit"))),
    ("suit of", Event(set("lawsuit"))),
    ("suit against", Event(set("lawsuit"))),
    ("sued", Event(set("lawsuit"))),
    ("sues", Event(set("lawsuit"))),
    ("moral damage", Event(set("lawsuit"))),
    ("complaint against the ministry", Event(set("lawsuit"))),
    ("declare the strike illegal", Event(set("lawsuit"))),
    ("the investigation", Event(set("investigation"))),
    ("investigation", Event(set("investigation"))),
    ("investigations", Event(set("investigation"))),
    ("are investigating", Event(set("investigation"))),
    ("is investigating", Event(set("investigation"))),
    ("investigate", Event(set("investigation"))),
    ("search was", Event(set("investigation"))),
    ("prolonged", Event(set("investigation"))),
    ("corpus delicti", Event(set("investigation"))),
    ("criminal case was opened", Event(set("investigation"))),
    ("criminal case has been opened", Event(set("investigation"))),
    ("questioned", Event(set("questioning"))),
    ("questioning", Event(set("questioning"))),
    ("for questioning", Event(set("questioning"))),
    ("interrogat*", Event(set("questioning"))),
    ("testimony against", Event(set("questioning"))),
    ("explanatory note*", Event(set("questioning"))),
    ("prize", Event(set("award_or_conference"))),
    ("awarded", Event(set("award_or_conference"))),
    ("award", Event(set("award_or_conference"))),
    ("awards", Event(set("award_or_conference"))),
    ("conference", Event(set("award_or_conference"))),
    ("forum", Event(set("award_or_conference"))),
    ("laureate", Event(set("award_or_conference"))),
    ("press conference", Nothing),
    ("press-conference", Nothing),
    ("news conference", Nothing),
    ("were awarded compensation", Nothing),
    ("award damages", Nothing),
    ("closed trial", Nothing),
    ("open trial", Nothing),
    ("called into question", Nothing),
    ("the final statement", Nothing),
    ("statement of claim", Nothing),
    ("final statement at", Nothing),
    ("said", Speaks),
    ("calls", Speaks),
    ("speaks", Speaks),
    ("spoke", Speaks),
    ("says", Speaks),
    ("told", Speaks),
    ("wrote", Speaks),
    ("writes", Speaks),
    ("reported", Speaks),
    ("reports", Speaks),
    ("believes", Speaks),
    ("claimed", Speaks),
    ("claims", Speaks),
    ("noted", Speaks),
    ("shared her views", Speaks),
    ("shared his views", Speaks),
    ("suggested", Speaks),
    ("called", Speaks),
    ("announced", Speaks),
    ("left unanswered", Speaks),
    ("complaint", Speaks),
    ("complained", Speaks),
    ("according to", Speaks),
    ("sentenced", Judges),
    ("verdict", Judges),
    ("found guilty", Judges),
    ("guilty under", Judges),
    ("acquitted", Judges),
    ("convicted of", Judges),
    ("conviction", Judges),
    ("court has appointed", Judges),
    ("special decision", Judges),
    ("found insane", Judges),
    ("unchanged", Upholds),
    ("upheld", Upholds),
    ("considered the appeal", Upholds),
    ("considered the appeals", Upholds),
    ("considering the appeal", Upholds),
    ("having considered the appeal", Upholds),
    ("reduced the term", Upholds),
    ("reduced the sentence", Upholds),
    ("rejected the petition", Reviews),
    ("petition for", Reviews),
    ("early release", Reviews),
    ("court", Court),
    ("judge", Court),
    ("rally", Assembly),
    ("rallies", Assembly),
    ("picket", Assembly),
    ("pickets", Assembly),
    ("picketing", Assembly),
    ("protest", Assembly),
    ("protests", Assembly),
    ("protesters", Assembly),
    ("an action", Assembly),
    ("the action", Assembly),
    ("solitary action", Assembly),
    ("action in support", Assembly),
    ("march", Assembly),
    ("demonstration", Assembly),
    ("peaceful assembly", Assembly),
    ("challenge in support", Assembly),
    ("in a challenge", Assembly),
    ("initiated a challenge", Assembly),
    ("police", Police),
    ("investigator", Police),
    ("prosecutor", Police),
    ("prosecutor’s office", Police),
    ("deputy prosecutor", Police),
    ("summoned to court", ToCourt),
    ("summoned to the court", ToCourt),
    ("forcibly", Force),
    ("forced", Force),
    ("drove him around", Force),
    ("drove her around", Force),
    ("until the morning", Force),
    ("strike committee", Nothing),
    ("hunger strike committee", Nothing),
    ("under pressure of", Nothing),
    ("air strike*", Nothing),
    ("labour code", Nothing),
    ("women’s day", Nothing),
    ("trade union", Nothing),
    ("business center", Nothing),
    ("without pressure", Nothing),
    ("press release", Nothing),
    ("in the action of", Nothing),
];

const RUSSIAN: &[(&str, Sign)] = &[
    ("избили в колонии", Event(set("torture") | set("prison_conditions"))),
    ("избивают в колонии", Event(set("torture") | set("prison_conditions"))),
    ("избиения в колонии", Event(set("torture") | set("prison_conditions"))),
    ("в колонии бьют", Event(set("torture") | set("prison_conditions"))),
    ("дело об избиении", Event(set("investigation") | set("violence"))),
    ("голодовк*", Event(set("hunger_strike"))),
    ("голодает", Event(set("hunger_strike"))),
    ("голодают", Event(set("hunger_strike"))),
    ("обзор*", Event(set("monitoring_report"))),
    ("мониторинг*", Event(set("monitoring_report"))),
    ("доклад о", Event(set("monitoring_report"))),
    ("доклад*", Event(set("monitoring_report"))),
    ("шолу*", Event(set("monitoring_report"))),
    ("рейтинг*", Event(set("ranking"))),
    ("индекс*", Event(set("ranking"))),
    ("ddos-атак*", Event(set("cyberattack"))),
    ("ddos-шабуыл*", Event(set("cyberattack"))),
    ("хакер*", Event(set("cyberattack"))),
    ("взломал*", Event(set("cyberattack"))),
    ("взлом*", Event(set("cyberattack"))),
    ("кибератак*", Event(set("cyberattack"))),
    ("кибер*", Event(set("cyberattack"))),
    ("статусе беженца", Event(set("asylum"))),
    ("статус беженца", Event(set("asylum"))),
    ("статуса беженца", Event(set("asylum"))),
    ("убежищ*", Event(set("asylum"))),
    ("экстрадици*", Event(set("extradition"))),
    ("экстрадир*", Event(set("extradition"))),
    ("по запросу казахстана", Event(set("extradition"))),
    ("выбор*", Event(set("election"))),
    ("избирательн*", Event(set("election"))),
    ("избирком*", Event(set("election"))),
    ("выдвижени*", Event(set("election"))),
    ("сайлау*", Event(set("election"))),
    ("забастовк*", Event(set("labour"))),
    ("бастовал*", Event(set("labour"))),
    ("трудовых прав", Event(set("labour"))),
    ("шахтёр*", Perhaps(set("labour"))),
    ("шахтер*", Perhaps(set("labour"))),
    ("нефтяник*", Perhaps(set("labour"))),
    ("зарплат*", Perhaps(set("labour"))),
    ("рабочи*", Perhaps(set("labour"))),
    ("рабочих", Perhaps(set("labour"))),
    ("домашнего насилия", Event(set("women_rights"))),
    ("домашнее насилие", Event(set("women_rights"))),
    ("домашнем насилии", Event(set("women_rights"))),
    ("бытового насилия", Event(set("women_rights"))),
    ("бытовое насилие", Event(set("women_rights"))),
    ("прав женщин", Event(set("women_rights"))),
    ("феминист*", Event(set("women_rights"))),
    ("избивал муж", Event(set("women_rights"))),
    ("насилия над женщинами", Event(set("women_rights"))),
    ("насилия в отношении женщин", Event(set("women_rights"))),
    ("взятк*", Event(set("corruption"))),
    ("коррупц*", Event(set("corruption"))),
    ("хищени*", Event(set("corruption"))),
    ("пара алу*", Event(set("corruption"))),
    ("сыбайлас*", Event(set("corruption"))),
    ("пытк*", Event(set("torture"))),
    ("пыток", Event(set("torture"))),
    ("пытал*", Event(set("torture"))),
    ("азапта*", Event(set("torture"))),
    ("избит*", Event(set("violence"))),
    ("избил*", Event(set("violence"))),
    ("избиени*", Event(set("violence"))),
    ("напал*", Event(set("violence"))),
    ("нападени*", Event(set("violence"))),
    ("шабуыл жаса*", Event(set("violence"))),
    ("матрас*", Event(set("prison_conditions"))),
    ("карцер*", Event(set("prison_conditions"))),
    ("штрафном изоляторе", Event(set("prison_conditions"))),
    ("шизо", Event(set("prison_conditions"))),
    ("условия содержания", Event(set("prison_conditions"))),
    ("условиях содержания", Event(set("prison_conditions"))),
    ("медицинской помощи", Event(set("prison_conditions"))),
    ("осуждённые объявили", Event(set("prison_conditions"))),
    ("в колонии ец*", Event(set("prison_conditions"))),
    ("давлени*", Event(set("pressure"))),
    ("угроз*", Event(set("pressure"))),
    ("угрожал*", Event(set("pressure"))),
    ("запугива*", Event(set("pressure"))),
    ("обыск*", Event(set("pressure"))),
    ("похитил*", Event(set("pressure"))),
    ("похищен*", Event(set("pressure"))),
    ("преследовани*", Event(set("pressure"))),
    ("счета заблокир*", Event(set("pressure"))),
    ("осудил*", Event(set("statement"))),
    ("осуждает", Event(set("statement"))),
    ("призвал*", Event(set("statement"))),
    ("призывает", Event(set("statement"))),
    ("заявил*", Event(set("statement"))),
    ("заявление", Event(set("statement"))),
    ("выразил*", Event(set("statement"))),
    ("петици*", Event(set("statement"))),
    ("открытое письмо", Event(set("statement"))),
    ("приговорить", Event(set("trial"))),
    ("судебное заседание", Event(set("trial"))),
    ("судебном заседании", Event(set("trial"))),
    ("заседани*", Event(set("trial"))),
    ("началось рассмотрение", Event(set("trial"))),
    ("рассмотрение дела", Event(set("trial"))),
    ("прения", Event(set("trial"))),
    ("последнее слово", Event(set("trial"))),
    ("процесс", Event(set("trial"))),
    ("сот отырыс*", Event(set("trial"))),
    ("сот процес*", Event(set("trial"))),
    ("апелляц*", Event(set("appeal"))),
    ("обжал*", Event(set("appeal"))),
    ("кассаци*", Event(set("appeal"))),
    ("апелляция*", Event(set("appeal"))),
    ("иск", Event(set("lawsuit"))),
    ("иска", Event(set("lawsuit"))),
    ("иском", Event(set("lawsuit"))),
    ("иски", Event(set("lawsuit"))),
    ("исковое", Event(set("lawsuit"))),
    ("подал в суд", Event(set("lawsuit"))),
    ("подала в суд", Event(set("lawsuit"))),
    ("морального вреда", Event(set("lawsuit"))),
    ("взыскал с*", Event(set("lawsuit"))),
    ("взыскал", Event(set("lawsuit"))),
    ("талап арыз*", Event(set("lawsuit"))),
    ("расследовани*", Event(set("investigation"))),
    ("следствие", Event(set("investigation"))),
    ("следствия", Event(set("investigation"))),
    ("срок следствия", Event(set("investigation"))),
    ("уголовное дело по", Event(set("investigation"))),
    ("возбудил*", Event(set("investigation"))),
    ("возбуждено", Event(set("investigation"))),
    ("допрос*", Event(set("questioning"))),
    ("допрош*", Event(set("questioning"))),
    ("опросил*", Event(set("questioning"))),
    ("жауап алу*", Event(set("questioning"))),
    ("жауап алд*", Event(set("questioning"))),
    ("премию", Event(set("award_or_conference"))),
    ("премии", Event(set("award_or_conference"))),
    ("премия", Event(set("award_or_conference"))),
    ("премией", Event(set("award_or_conference"))),
    ("лауреат*", Event(set("award_or_conference"))),
    ("конференци*", Event(set("award_or_conference"))),
    ("форум*", Event(set("award_or_conference"))),
    ("наград*", Event(set("award_or_conference"))),
    ("марапат*", Event(set("award_or_conference"))),
    ("пресс-конференци*", Nothing),
    ("сказал*", Speaks),
    ("сообщил*", Speaks),
    ("рассказал*", Speaks),
    ("написал*", Speaks),
    ("считает", Speaks),
    ("отметил*", Speaks),
    ("ответил*", Speaks),
    ("предложил*", Speaks),
    ("жалоб*", Speaks),
    ("айтты", Speaks),
    ("хабарлады", Speaks),
    ("приговор", Judges),
    ("приговорён", Judges),
    ("приговорен*", Judges),
    ("приговорил*", Judges),
    ("осуждён", Judges),
    ("осужден", Judges),
    ("осуждена", Judges),
    ("осудил суд", Judges),
    ("признал виновн*", Judges),
    ("виновным", Judges),
    ("виновной", Judges),
    ("оправдал*", Judges),
    ("оправдан", Judges),
    ("оправдана", Judges),
    ("назначено", Judges),
    ("получил", Judges),
    ("оставил в силе", Upholds),
    ("оставила в силе", Upholds),
    ("оставил приговор", Upholds),
    ("без изменени*", Upholds),
    ("ходатайство об", Reviews),
    ("удо", Reviews),
    ("суд", Court),
    ("суда", Court),
    ("судья", Court),
    ("судом", Court),
    ("сот", Court),
    ("соты", Court),
    ("митинг*", Assembly),
    ("пикет*", Assembly),
    ("акци*", Assembly),
    ("протест*", Assembly),
    ("мирное собрание", Assembly),
    ("мирного собрания", Assembly),
    ("мирных собраний", Assembly),
    ("шестви*", Assembly),
    ("жиналыс*", Assembly),
    ("полици*", Police),
    ("полицейск*", Police),
    ("прокур*", Police),
    ("следовател*", Police),
    ("полиция*", Police),
    ("прокуратура*", Police),
    ("вызван в суд", ToCourt),
    ("вызвана в суд", ToCourt),
    ("вызваны в суд", ToCourt),
    ("не говорили, где", Force),
    ("принудительно", Force),
    ("насильно", Force),
];

const KAZAKH: &[(&str, Sign)] = &[
    ("аштық*", Event(set("hunger_strike"))),
    ("рейтингі*", Event(set("ranking"))),
    ("рейтингінде", Event(set("ranking"))),
    ("хакерлік*", Event(set("cyberattack"))),
    ("босқын*", Event(set("asylum"))),
    ("экстрадициялық*", Event(set("extradition"))),
    ("ереуіл*", Event(set("labour"))),
    ("кенші*", Perhaps(set("labour"))),
    ("мұнайшы*", Perhaps(set("labour"))),
    ("жалақы*", Perhaps(set("labour"))),
    ("жұмысшы*", Perhaps(set("labour"))),
    ("тұрмыстық зорлық*", Event(set("women_rights"))),
    ("әйелдер құқы*", Event(set("women_rights"))),
    ("парақорлық*", Event(set("corruption"))),
    ("жемқор*", Event(set("corruption"))),
    ("қинау*", Event(set("torture"))),
    ("ұрып-соқ*", Event(set("violence"))),
    ("ұрып соқ*", Event(set("violence"))),
    ("қысым*", Event(set("pressure"))),
    ("қорқыт*", Event(set("pressure"))),
    ("тінту*", Event(set("pressure"))),
    ("мәлімде*", Event(set("statement"))),
    ("үндеу*", Event(set("statement"))),
    ("сот өтті", Event(set("trial"))),
    ("тергеу аяқ*", Event(set("investigation"))),
    ("тергеу мерзім*", Event(set("investigation"))),
    ("іс қозға*", Event(set("investigation"))),
    ("тергеуге шақыр*", Event(set("questioning"))),
    ("сыйлық*", Event(set("award_or_conference"))),
    ("сыйлығ*", Event(set("award_or_conference"))),
    ("жазды", Speaks),
    ("деді", Speaks),
    ("шағымдан*", Speaks),
    ("үкім*", Judges),
    ("сотталды", Judges),
    ("кінәлі*", Judges),
    ("ақталды", Judges),
    ("өзгеріссіз", Upholds),
    ("наразылық*", Assembly),
    ("митингі*", Assembly),
    ("сотқа шақыр*", ToCourt),
    ("күштеп*", Force),
];

/// A tag, and those that it makes needless: who is sentenced was on trial.
pub const OUTRANKS: &[(TagSet, TagSet)] = &[
    (set("award_or_conference"), !(set("award_or_conference") | set("labour") | set("women_rights"))),
    (set("monitoring_report"), !(set("monitoring_report") | set("torture") | set("women_rights"))),
    (set("ranking"), !(set("ranking") | set("corruption"))),
    (
        set("hunger_strike"),
        set("imprisonment")
            | set("arrest")
            | set("verdict")
            | set("trial")
            | set("protest")
            | set("violence")
            | set("statement")
            | set("appeal")
            | set("investigation")
            | set("labour")
            | set("charge")
            | set("pressure")
            | set("fine"),
    ),
    (set("cyberattack"), set("corruption") | set("investigation") | set("violence") | set("labour") | set("protest")),
    (
        set("asylum"),
        set("appeal")
            | set("lawsuit")
            | set("trial")
            | set("statement")
            | set("extradition")
            | set("detention")
            | set("verdict"),
    ),
    (set("rally_refusal"), set("protest") | set("statement") | set("lawsuit") | set("labour") | set("election")),
    (
        set("release"),
        set("arrest")
            | set("charge")
            | set("protest")
            | set("imprisonment")
            | set("trial")
            | set("extradition")
            | set("verdict")
            | set("statement")
            | set("labour")
            | set("investigation"),
    ),
    (
        set("verdict"),
        set("trial")
            | set("appeal")
            | set("charge")
            | set("protest")
            | set("lawsuit")
            | set("statement")
            | set("investigation")
            | set("pressure")
            | set("violence")
            | set("detention"),
    ),
    (
        set("appeal"),
        set("verdict")
            | set("imprisonment")
            | set("trial")
            | set("arrest")
            | set("statement")
            | set("fine")
            | set("lawsuit"),
    ),
    (
        set("arrest"),
        set("protest")
            | set("trial")
            | set("charge")
            | set("statement")
            | set("verdict")
            | set("appeal")
            | set("detention")
            | set("lawsuit")
            | set("pressure")
            | set("election"),
    ),
    (
        set("fine"),
        set("protest")
            | set("trial")
            | set("charge")
            | set("statement")
            | set("lawsuit")
            | set("investigation")
            | set("pressure")
            | set("violence"),
    ),
    (set("imprisonment"), set("trial") | set("statement") | set("charge") | set("lawsuit")),
    (set("extradition"), set("trial") | set("statement") | set("release") | set("charge")),
    (set("detention"), set("protest") | set("statement") | set("trial") | set("questioning") | set("investigation")),
    (set("questioning"), set("statement") | set("protest") | set("charge") | set("trial")),
    (set("investigation"), set("charge") | set("statement") | set("protest") | set("trial")),
    (set("charge"), set("statement") | set("protest") | set("trial")),
    (set("election"), set("statement") | set("protest")),
    (set("torture"), set("violence") | set("investigation") | set("imprisonment") | set("protest")),
    (set("prison_conditions"), set("imprisonment") | set("protest")),
    (set("women_rights"), set("violence")),
    (set("lawsuit"), set("trial") | set("statement") | set("protest") | set("pressure")),
];

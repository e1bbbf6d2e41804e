//! Words that make a thing of the name beside them: `street`, `mine`, `фонд`.

use super::table::{Beginnings, Words};

/// Words after capitalised words that make them the name of a thing: `… street`, `… mine`.
pub fn makes_a_thing_after(lower: &str) -> bool {
    static AFTER: Words = Words::new(
        "
        academy agency airport association avenue award bank bazaar boulevard bridge bureau center centre channel
        church cinema city club cocktail cocktails college colony company complex corporation council court deposit
        district embankment event events factory field film forum foundation fund garrison gallery group holding
        hospital hotel house institute island journal lake lane library lyceum magazine mall market media memorial
        microdistrict mine monument mosque mountain movement museum newspaper news oblast organization organisation
        palace park party plant port prize prison prospect province publication radio region reservoir restaurant
        river road school settlement shop site square stadium station str street studio theater theatre tower town
        tv union university village website zone prison-colony st ave
        ",
    );
    static CYRILLIC: Words = Words::new(
        "
        района районе району области республики партии академии долины долине острова островов озера озером гор
        переулка проспекта площади университета университете института края губернии епархии дивизии районный
        районного районном областной областного городской городского межрайонный гарнизона көшесі даңғылы алаңы
        ауданы ауылы облысы қаласы кеніші қоры партиясы қозғалысы мектебі
        ",
    );
    // Kazakh words in every case
    static KAZAKH: Beginnings<()> = Beginnings::new(&[(
        "көшесі|ауылы|ауылдар|аулы|ауданы|аудандар|облысы|қаласы|мектебі|сарайы|кесенесі|театры|каналы|\
         даңғылы|теңізі|мұражайы|кітапханасы",
        (),
    )]);
    AFTER.contains(lower) || CYRILLIC.contains(lower) || KAZAKH.longest(lower).is_some()
}

/// Bodies that are named after people, with more words between: `… State University`.
pub fn is_a_body(lower: &str) -> bool {
    ["university", "institute", "academy", "theatre", "theater", "museum", "library", "lyceum", "conservatory"]
        .contains(&lower)
}

/// Ground and buildings that are called by a name: what follows is no person, unless it is `named after` him.
pub fn is_ground(lower: &str) -> bool {
    static GROUND: Words = Words::new(
        "
        avenue street str square mine cinema village settlement ship microdistrict stadium
        улица улице улицы улицу ул проспект проспекте проспекта пр площадь площади пл шахта шахте шахты село селе
        микрорайон микрорайоне коктейли коктейль коктейлями коктейля кинотеатр кинотеатра стадион стадионе
        ",
    );
    GROUND.contains(lower)
}

/// Streets whose names stand in a list beside the word.
pub fn are_streets(lower: &str) -> bool {
    static STREETS: Words = Words::new(
        "
        streets avenues str sts
        улиц улицы улицах улицам проспектов проспектах көшелері көшелерінің даңғылдарының
        ",
    );
    STREETS.contains(lower)
}

/// Where streets meet, in English: `the corner of …`.
pub fn is_a_corner(lower: &str) -> bool {
    matches!(lower, "corner" | "intersection" | "crossing" | "crossroads" | "junction")
}

/// Bodies whose name follows them: what follows may be a person only if it looks like one (`head of the fund Pak V.`).
pub fn names_follow(lower: &str) -> bool {
    static BODIES: Words = Words::new(
        "
        organization organisation ngo union coalition network alliance initiative firm corporation factory plant
        clinic cafe club studio ensemble band campaign movement party newspaper channel magazine site website portal
        foundation fund company bank hotel restaurant town city district region lake river project association
        agency outlet airline app group holding
        организация организации организацию ассоциация ассоциации союз союза профсоюз профсоюза клуб клуба коалиция
        коалиции инициатива инициативы портал портала кафе ресторан ресторана ұйымы қозғалысы партиясы газеті сайты
        арнасы фонд фонда фонде партия партии движение движения движении газета газеты газете сайт сайта сайте канал
        канала компания компании города городе город район телеканал издание издания
        ",
    );
    BODIES.contains(lower)
}

use super::*;
use crate::chronicle::Period;

fn say(text: &str) -> String {
    let on = |y, m, d| Date::new(y, m, d).expect("a day of the calendar");
    let context = Context { period: Some(Period { from: on(2023, 5, 1), to: on(2023, 5, 31) }), ..Context::default() };
    let line = read(text, context);
    let places: Vec<String> = line
        .places
        .iter()
        .map(|p| {
            format!(
                "{} ({:?}{}) «{}»",
                p.value.name,
                p.value.kind,
                if p.certainty == Certainty::Guess { "?" } else { "" },
                p.span.of(text)
            )
        })
        .collect();
    format!(
        "{} | {} | {}",
        line.date.map_or("no date".into(), |d| d.value.to_string()),
        places.join(", "),
        text[line.end..].chars().take(12).collect::<String>()
    )
}

#[test]
fn english() {
    let texts = [
        "May 1, Taraz city, Sabyrov D. was fined",
        "On May 1, at the airport of Semey, Sabyrov D. was stopped",
        "May 1, in the evening of Semey the police came",
        "May 3, the Day of the Journalist, in Semey, a rally",
        "May 3, the Day of the Journalist, a rally in Semey",
        "On May 2, in Almaty, Yakutia (Russia), the activist",
        "May 3, Karaganda Region, the city of Shakhtinsk, the police",
        "May 4, Almaty resident Beisov I. held a picket",
        "May 4, Oral, Kazakhstan authorities denied",
        "May 5, Great Britain, London, in front of the embassy",
        "May 5, Washington, D.C. (USA), a hearing",
        "May 6, Zhanatobe, the akim of the village",
        "May 6, Ospanov D. was fined",
        "May 7: “They should not”, said he",
        "On May 8 in Astana there was a rally",
        "Aktobe. May 9. A court fined the editor",
        "In Taraz on 3 May, the court",
        "May 10, 2022, Abai oblast, Zharminsky district, Shar city, an activist",
        "May 11, Karaganda Regional Court granted the appeal",
        "May 12, the Supreme Court was to hear",
        "May 13, Buryat journalist Tsyrenova E.",
        "May 14, Almaty/Astana, offices were searched",
        "May 15, Abai K. said",
        "May 16, Nauryzbai district of Almaty, a rally",
        "May 17, Zhanaozen (Mangystau region), oil workers",
        "May 18, Human Rights Watch condemned",
        "May 19. Kyzylorda region, Aral town – fishermen",
        "Saturday, May 20, Taraz. A court",
        "On Sunday, May 21, in Oral, a court",
        "Mon. May 22 – Aktau – a court",
        "May 23 (Tuesday), Aktau, a court",
        "May 24, Wednesday, Aktau: a court",
        "Aktau, Thursday, May 25: a court",
        "Friday prayers in Aktau were held",
        "On May 26, in Astana, Oral, Taraz and Aktau, police",
        "May 26, Astana and Oral, police",
        "May 26, Astana and Sapar D. from Oral",
        "May 27, 28, Taraz. A court",
        "May 28, 300 people in Taraz",
        "May 28, Semey, a city of regional significance in Abai region. A court",
        "May 28, Atyrau / Aktau. A court",
        "29 May 2023 | Oral — police came",
        "30 May · Karaganda region | Temirtau: a court",
        "On the night of May 5, Taraz, unknown men",
        "Late in the evening of May 5, Taraz, unknown men",
        "From May 5 to May 7, Taraz, a conference",
        "On the eve of Victory Day, May 8, in Taraz, a vigil",
        "May 9, Victory Day, Taraz, a vigil",
        "May 9, #Victory_Day, Taraz, a vigil",
        "May 9, #Taraz was full",
        "May 9, Washington D.C., a vigil",
        "May 9, one more day, Taraz, a vigil",
        "In early May, Taraz, the police came",
        "At the end of May 2023, in Taraz, the police came",
        "May 2023, Zhanatobe, the police came",
        "In May, the police came",
        "May Ospanova, an editor",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
    2023-05-01 | Taraz (City) «Taraz city» | , Sabyrov D.
    2023-05-01 | Semey (City) «Semey» | , Sabyrov D.
    2023-05-01 |  | , in the eve
    2023-05-03 | Semey (City) «Semey» | , a rally
    2023-05-03 |  | , the Day of
    2023-05-02 | Almaty (City) «Almaty», Yakutia (Region) «Yakutia», Russia (Country) «Russia» | ), the activ
    2023-05-03 | Karaganda region (Region) «Karaganda Region», Shakhtinsk (City) «the city of Shakhtinsk» | , the police
    2023-05-04 | Almaty (City) «Almaty» |  resident Be
    2023-05-04 | Oral (City) «Oral» | , Kazakhstan
    2023-05-05 | Great Britain (Country) «Great Britain», London (City) «London» | , in front o
    2023-05-05 | Washington, D.C. (City) «Washington, D.C.», USA (Country) «USA» | ), a hearing
    2023-05-06 | Zhanatobe (City?) «Zhanatobe» | , the akim o
    2023-05-06 |  | , Ospanov D.
    2023-05-07 |  | : “They shou
    2023-05-08 | Astana (City) «Astana» |  there was a
    2023-05-09 | Aktobe (City) «Aktobe» | . A court fi
    2023-05-03 | Taraz (City) «Taraz» | , the court
    2022-05-10 | Abai region (Region) «Abai oblast», Zharminsky district (District) «Zharminsky district», Shar (City) «Shar city» | , an activis
    2023-05-11 |  | , Karaganda 
    2023-05-12 |  | , the Suprem
    2023-05-13 |  | , Buryat jou
    2023-05-14 | Almaty (City) «Almaty», Astana (City) «Astana» | , offices we
    2023-05-15 |  | , Abai K. sa
    2023-05-16 | Nauryzbai district (District) «Nauryzbai district», Almaty (City) «Almaty» | , a rally
    2023-05-17 | Zhanaozen (City) «Zhanaozen», Mangystau region (Region) «Mangystau region» | ), oil worke
    2023-05-18 |  | , Human Righ
    2023-05-19 | Kyzylorda region (Region) «Kyzylorda region», Aral (Town) «Aral town» |  – fishermen
    2023-05-20 | Taraz (City) «Taraz» | . A court
    2023-05-21 | Oral (City) «Oral» | , a court
    2023-05-22 | Aktau (City) «Aktau» |  – a court
    2023-05-23 | Aktau (City) «Aktau» | , a court
    2023-05-24 | Aktau (City) «Aktau» | : a court
    2023-05-25 | Aktau (City) «Aktau» | : a court
    no date |  | Friday praye
    2023-05-26 | Astana (City) «Astana», Oral (City) «Oral», Taraz (City) «Taraz», Aktau (City) «Aktau» | , police
    2023-05-26 | Astana (City) «Astana», Oral (City) «Oral» | , police
    2023-05-26 | Astana (City) «Astana» |  and Sapar D
    2023-05-27 | Taraz (City) «Taraz» | . A court
    2023-05-28 |  | , 300 people
    2023-05-28 | Semey (City) «Semey», Abai region (Region) «Abai region» | . A court
    2023-05-28 | Atyrau (City) «Atyrau», Aktau (City) «Aktau» | . A court
    2023-05-29 | Oral (City) «Oral» |  — police ca
    2023-05-30 | Karaganda region (Region) «Karaganda region», Temirtau (City) «Temirtau» | : a court
    2023-05-05 | Taraz (City) «Taraz» | , unknown me
    2023-05-05 | Taraz (City) «Taraz» | , unknown me
    2023-05-05 | Taraz (City) «Taraz» | , a conferen
    2023-05-08 | Taraz (City) «Taraz» | , a vigil
    2023-05-09 | Taraz (City) «Taraz» | , a vigil
    2023-05-09 | Taraz (City) «Taraz» | , a vigil
    2023-05-09 |  | , #Taraz was
    2023-05-09 | Washington D.C. (City) «Washington D.C.» | , a vigil
    2023-05-09 |  | , one more d
    no date | Taraz (City) «Taraz» | , the police
    no date | Taraz (City) «Taraz» | , the police
    no date | Zhanatobe (City?) «Zhanatobe» | , the police
    no date |  | In May, the 
    no date |  | May Ospanova
    ");
}

#[test]
fn hurried_and_unusual() {
    let texts = [
        "On the night of May 6, Oral. A court",
        "Late in the evening of May 6, in Oral, a court",
        "Since May 6, Zhanaozen. Workers",
        "From May 3 to May 5, in the Kordai district, Zhambyl region, police",
        "From May 30 through June 2, Oral. A court",
        "In early May, Oral. A court",
        "2023-05-15, Oral. A court",
        "May,15 Oral. A court",
        "Novmeber 5,2022 Oral. A court",
        "MAY 16, SHYMKENT. A court",
        "May 17, Ridder, East Kazakhstan. A court",
        "May 17, Ridder East Kazakhstan region. A court",
        "May 17, Ridder, EKR. A court",
        "May 18, v. Kapal, Aksu district of Almaty region. A court",
        "May 19, Republic of Kazakhstan. A report",
        "May 19, Prague, the Czech Republic. A rally",
        "May 20, at about 10:30 p.m., Aktau. Police",
        "May 20, in the evening in Aktau police",
        "May 20, at 10 a.m. police",
        "May 21, Almaty, the Bostandyk district. Police",
        "May 22. In Oral, Aktau and Semey police",
        "May 22. In Oral and Abai Sadykov’s house police",
        "May 23, Zhanatobe. The akim",
        "May 23, Zhanatobe (Zhambyl region) – the akim",
        "May 23, Parliament, the deputies",
        "city of Oral, May 24. A court",
        "May 24\n\nOral. A court",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
    2023-05-06 | Oral (City) «Oral» | . A court
    2023-05-06 | Oral (City) «Oral» | , a court
    2023-05-06 | Zhanaozen (City) «Zhanaozen» | . Workers
    2023-05-03 | Kordai district (District) «Kordai district», Zhambyl region (Region) «Zhambyl region» | , police
    2023-05-30 | Oral (City) «Oral» | . A court
    no date | Oral (City) «Oral» | . A court
    2023-05-15 | Oral (City) «Oral» | . A court
    2023-05-15 | Oral (City) «Oral» | . A court
    2022-11-05 | Oral (City) «Oral» | . A court
    2023-05-16 | Shymkent (City) «SHYMKENT» | . A court
    2023-05-17 | Ridder (City) «Ridder», East Kazakhstan (Region) «East Kazakhstan» | . A court
    2023-05-17 | Ridder (City) «Ridder», East Kazakhstan region (Region) «East Kazakhstan region» | . A court
    2023-05-17 | Ridder (City) «Ridder», East Kazakhstan region (Region) «EKR» | . A court
    2023-05-18 | Kapal (Settlement) «v. Kapal», Aksu district (District) «Aksu district», Almaty region (Region) «Almaty region» | . A court
    2023-05-19 | Kazakhstan (Country) «Republic of Kazakhstan» | . A report
    2023-05-19 | Prague (City) «Prague», Czech Republic (Country) «Czech Republic» | . A rally
    2023-05-20 | Aktau (City) «Aktau» | . Police
    2023-05-20 | Aktau (City) «Aktau» |  police
    2023-05-20 |  | , at 10 a.m.
    2023-05-21 | Almaty (City) «Almaty», Bostandyk district (District) «Bostandyk district» | . Police
    2023-05-22 | Oral (City) «Oral», Aktau (City) «Aktau», Semey (City) «Semey» |  police
    2023-05-22 | Oral (City) «Oral» |  and Abai Sa
    2023-05-23 | Zhanatobe (City?) «Zhanatobe» | . The akim
    2023-05-23 | Zhanatobe (City?) «Zhanatobe», Zhambyl region (Region) «Zhambyl region» | ) – the akim
    2023-05-23 |  | , Parliament
    2023-05-24 | Oral (City) «city of Oral» | . A court
    2023-05-24 | Oral (City) «Oral» | . A court
    ");
    let texts = [
        "С 5 по 7 мая в Караганде суд",
        "Поздно вечером 5 мая в Оскемене суд",
        "5 мая, Восточный Казахстан. Суд",
        "5 мая, Риддер ВКО. Суд",
        "5 мая, Риддер Восточно-Казахстанской области. Суд",
        "5 мая в селе Узынагаш Алматинской области суд",
        "05.05.2023г., Шымкент. Суд",
        "г. Тараз, 5 мая. Суд",
        "5 мая, около 10 часов утра, в Шымкенте суд",
        "5 мамыр күні Ақтөбеде сот",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
    2023-05-05 | Караганда (City) «Караганде» |  суд
    2023-05-05 | Оскемен (City) «Оскемене» |  суд
    2023-05-05 | Восточный Казахстан (Region) «Восточный Казахстан» | . Суд
    2023-05-05 | Риддер (City) «Риддер», Восточно-Казахстанская область (Region) «ВКО» | . Суд
    2023-05-05 | Риддер (City) «Риддер», Восточно-Казахстанская область (Region) «Восточно-Казахстанской области» | . Суд
    2023-05-05 | Узынагаш (Settlement) «селе Узынагаш», Алматинская область (Region) «Алматинской области» |  суд
    2023-05-05 | Шымкент (City) «Шымкент» | . Суд
    2023-05-05 | Тараз (City) «г. Тараз» | . Суд
    2023-05-05 | Шымкент (City) «Шымкенте» |  суд
    2023-05-05 | Ақтөбе (City) «Ақтөбеде» |  сот
    ");
}

#[test]
fn russian_and_kazakh() {
    let texts = [
        "10 мая, г. Уральск, активист Сапаров Д.",
        "10 мая в Караганде суд оштрафовал",
        "10 мая 2023 года, Карагандинская область, г. Сарань, шахтеры",
        "Ночью 11 мая, Костанайская обл., Аулиекольский р-н, полиция",
        "12 мая, с. Жетыбай Мангистауской области, нефтяники",
        "13 мая, область Абай, пожар",
        "14 мая, Россия, Омск, задержан",
        "15 мая, Ларина М. сообщила",
        "10 мамыр, Шымкент қаласында сот",
        "2023 жылғы 11 мамырда Алматыда белсенді",
        "В понедельник, 15 мая, в Актау суд",
        "С 5 по 7 мая, Тараз, форум",
        "30 мая – 2 июня, Варшава, форум",
        "В начале мая, Тараз, полиция",
        "16 мая, вторник, Актау. Суд",
        "2023 жылдың 17 мамыры, сәрсенбі, Ақтау. Сот",
        "17 мая, Павлодар и Актау. Суд",
        "12 мамыр, Түркістан облысы, Сауран ауданы, Шорнақ ауылы, тұрғындар",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
    2023-05-10 | Уральск (City) «г. Уральск» | , активист С
    2023-05-10 | Караганда (City) «Караганде» |  суд оштрафо
    2023-05-10 | Карагандинская область (Region) «Карагандинская область», Сарань (City) «г. Сарань» | , шахтеры
    2023-05-11 | Костанайская область (Region) «Костанайская обл.», Аулиекольский район (District) «Аулиекольский р-н» | , полиция
    2023-05-12 | Жетыбай (Settlement) «с. Жетыбай», Мангистауская область (Region) «Мангистауской области» | , нефтяники
    2023-05-13 | область Абай (Region) «область Абай» | , пожар
    2023-05-14 | Россия (Country) «Россия», Омск (City) «Омск» | , задержан
    2023-05-15 |  | , Ларина М. 
    2023-05-10 | Шымкент (City) «Шымкент қаласында» |  сот
    2023-05-11 | Алматы (City) «Алматыда» |  белсенді
    2023-05-15 | Актау (City) «Актау» |  суд
    2023-05-05 | Тараз (City) «Тараз» | , форум
    2023-05-30 | Варшава (City) «Варшава» | , форум
    no date | Тараз (City) «Тараз» | , полиция
    2023-05-16 | Актау (City) «Актау» | . Суд
    2023-05-17 | Ақтау (City) «Ақтау» | . Сот
    2023-05-17 | Павлодар (City) «Павлодар», Актау (City) «Актау» | . Суд
    2023-05-12 | Түркістан облысы (Region) «Түркістан облысы», Сауран ауданы (District) «Сауран ауданы», Шорнақ (Settlement) «Шорнақ ауылы» | , тұрғындар
    ");
}

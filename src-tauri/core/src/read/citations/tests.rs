use super::*;

fn say(text: &str) -> String {
    let cited: Vec<String> = read(&Words::new(text))
        .iter()
        .map(|c| {
            let v = &c.value;
            let part = v.part.as_ref().map_or(String::new(), |p| format!("({p})"));
            let point = v.point.as_ref().map_or(String::new(), |p| format!(".{p}"));
            let doubt = match c.certainty {
                Certainty::Sure => "",
                Certainty::Likely => "~",
                Certainty::Guess => "?",
            };
            format!("{:?} {}{part}{point}{doubt} «{}»", v.code, v.article, c.span.of(text))
        })
        .collect();
    if cited.is_empty() { "none".into() } else { cited.join("; ") }
}

#[test]
fn ordinals_parts_in_lists_and_no_code_at_all() {
    let texts = [
        "Article 272, parts 1, 2, Article 188, part 3 of the Criminal Code",
        "Article 378, p.p. 1, 2 of the Criminal Code",
        "under the 405th article of the Criminal Code",
        "her 15th article was published",
        "Article 405 ch. 2 of the Criminal Code",
        "reclassified from Article 274, part 4 to Article 274, part 1; the next session is on Monday",
        "по 405-й статье УК РК",
        "по 174-й и 405-й статьям УК",
        "по 488-ой статье КРКоАП, ч.7",
        "по ст. 147-й, 158-й УК",
        "Қылмыстық кодекстің 174-бабы (1-бөлігі) бойынша",
        "осудили по ч. 1 и 2 ст. 378",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
        CC 272(1) «Article 272, parts 1»; CC 272(2) «2»; CC 188(3) «Article 188, part 3 of the Criminal Code»
        CC 378(1) «Article 378, p.p. 1»; CC 378(2) «2 of the Criminal Code»
        CC 405 «405th article of the Criminal Code»
        none
        CC 405(2) «Article 405 ch. 2 of the Criminal Code»
        CC 274(4)? «Article 274, part 4»; CC 274(1)? «Article 274, part 1»
        CC 405 «405-й статье УК РК»
        CC 174 «174-й»; CC 405 «405-й статьям УК»
        CAO 488(7) «488-ой статье КРКоАП, ч.7»
        CC 147 «ст. 147»; CC 158 «158-й УК»
        CC 174(1) «Қылмыстық кодекстің 174-бабы (1-бөлігі)»
        CC 378(1)? «ч. 1 и 2 ст.»; CC 378(2)? «378»
        ");
}

#[test]
fn a_bare_number_before_the_word_and_a_code_told_by_the_title() {
    let texts = [
        "по 405 статье УК РК",
        "по 2 части 405 статьи УК",
        "she wrote a 2023 article and 100 articles more; 15 статей",
        "2 part of Article 405 of the CC",
        "Article 423 (“Disclosure of data of the pre-trial investigation”)",
        "Article 423 (“Advertising of narcotic drugs”)",
        "Article 423 (“Something else”)",
        "Article 488 (“Breach of the rules of assemblies”) of the Code of Administrative Offences, Part 7",
        "Article 179 (“Seizure of power”) and 361 (“Abuse of office”) of the CC, 15 days",
        "Article 274 Part 4 p.2 and Article 378 p. 1, p. 2 of the CC",
        "Article 146, p. 2, pp. 1, 3 of the CC",
        "Art. 24, p.1 – Art. 272, p.1",
        "under 258 part 1 of the CC, 174 of the Criminal Code and 405 part 2 CC RK",
        "по 405 УК РК и по 258 ч. 1 УК",
        "the 2014 Criminal Code, 20 Criminal Code cases, 9999 of the CC, 15 days; in 2022 the CC",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
        CC 405 «405 статье УК РК»
        CC 405(2) «2 части 405 статьи УК»
        none
        CC 405(2) «2 part of Article 405 of the CC»
        CC 423? «Article 423»
        CAO 423? «Article 423»
        Unknown 423? «Article 423»
        CAO 488(7) «Article 488»
        CC 179 «Article 179»; CC 361 «361»
        CC 274(4).2 «Article 274 Part 4 p.2»; CC 378(1) «Article 378 p. 1»; CC 378(2) «p. 2 of the CC»
        CC 146(2).1 «Article 146, p. 2, pp. 1, 3 of the CC»
        CC 24(1)? «Art. 24, p.1»; CC 272(1)? «Art. 272, p.1»
        CC 258(1) «258 part 1 of the CC»; CC 174 «174 of the Criminal Code»; CC 405(2) «405 part 2 CC RK»
        CC 405 «405 УК РК»; CC 258(1) «258 ч. 1 УК»
        none
        ");
}

#[test]
fn slips_further_parts_and_other_countries() {
    let texts = [
        "Aricle 174, Part 1 and Artciles 256, 258 of the CC; an artist of 30 years, air 5",
        "Article 489, Part 9, 10 of the CAO, 15 days",
        "Article 489, Part 9, 10 people of the village",
        "Article 378, Parts 1-2 of the CC. Then Article 149, part 2-1",
        "the second part of Article 174; 2nd part of Article 405 of the Criminal Code",
        "Article 244-1 of the Criminal Code of Uzbekistan; ст. 282 УК РФ; Article 282 of the Kyrgyz Criminal Code",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
    CC 174(1) «Aricle 174, Part 1»; CC 256 «Artciles 256»; CC 258 «258 of the CC»
    CAO 489(9) «Article 489, Part 9»; CAO 489(10) «10 of the CAO»
    CAO 489(9)? «Article 489, Part 9»
    CC 378(1) «Article 378, Parts 1»; CC 378(2) «2 of the CC»; CC 149(2-1)~ «Article 149, part 2-1»
    CC 174(2) «second part of Article 174»; CC 405(2) «2nd part of Article 405 of the Criminal Code»
    Unknown 244-1 «Article 244-1 of the Criminal Code of Uzbekistan»; Unknown 282 «ст. 282 УК РФ»; Unknown 282 «Article 282 of the Kyrgyz Criminal Code»
    ");
}

#[test]
fn english() {
    let texts = [
        "under Article 488, Part 7 of the Code of Administrative Offences of the RK for 15 days",
        "Klimov A., Articles 158, 147, 132 and 202 of the Criminal Code of the Republic of Kazakhstan, who",
        "Article 405, Part 2, Article 258, Part 2 of the Criminal Code of the RK: the court",
        "under the new administrative Article 456-2 of the Code of Administrative Offences",
        "Article 405 of the Criminal Code “participation” and Article 258 of the Criminal Code “financing”",
        "Article 456-2 of the Code of Administrative Offences and Article 119 of the Criminal Code of the RK",
        "sentenced under Art. 951 of the Civil Code",
        "part 2 of Article 405 of the CC RK",
        "paragraph 4 of part 2 of Article 174 CC",
        "Article 405 part 2 of the Penal Code",
        "Art.488 CoAO",
        "Article 274 (4) of the Criminal Code",
        "Articles 272 (part 2), 269 (part 3) of the Criminal Code",
        "Parts 1 and 2 of Article 405 of the Criminal Code",
        "Article 488, Parts 7, Part 11 of the CAO",
        "Art. 174 p. 1 CC RK",
        "Article 378-1 of the Crimnal Code",
        "Article 19 of the ICCPR and Article 32 of the Constitution",
        "Article 174, 5 years of imprisonment",
        "articles 405, 258 of the Criminal Code of the RK: he has lost weight",
        "Article 68 of the Criminal Procedure Code of the Republic of Kazakhstan in connection",
        "the article of the Criminal Code of the RK was not specified",
        "Article 489. The court",
        "Article 272 of the Criminal Code. He was tried under Article 272 again",
        "(Article 180, Article 174 “Incitement of discord” of the Criminal Code)",
        "Criminal Code Article 405",
        "Article 999 of the Criminal Code",
        "Article 256.1 of the Criminal Code",
        "Art. 456.2 of the CAO",
        "(Criminal Code, Article 256.1) and Art. 456.2 of the CAO",
        "Article 158 of the Criminal Code, Article 449 and Article 456 of the CAO",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
        CAO 488(7) «Article 488, Part 7 of the Code of Administrative Offences of the RK»
        CC 158 «Articles 158»; CC 147 «147»; CC 132 «132»; CC 202 «202 of the Criminal Code of the Republic of Kazakhstan»
        CC 405(2) «Article 405, Part 2»; CC 258(2) «Article 258, Part 2 of the Criminal Code of the RK»
        CAO 456-2 «Article 456-2 of the Code of Administrative Offences»
        CC 405 «Article 405 of the Criminal Code»; CC 258 «Article 258 of the Criminal Code»
        CAO 456-2 «Article 456-2 of the Code of Administrative Offences»; CC 119 «Article 119 of the Criminal Code of the RK»
        CivC 951 «Art. 951 of the Civil Code»
        CC 405(2) «part 2 of Article 405 of the CC RK»
        CC 174(2) «paragraph 4 of part 2 of Article 174 CC»
        CC 405(2) «Article 405 part 2 of the Penal Code»
        CAO 488 «Art.488 CoAO»
        CC 274(4) «Article 274 (4) of the Criminal Code»
        CC 272(2) «Articles 272 (part 2)»; CC 269(3) «269 (part 3) of the Criminal Code»
        CC 405(1) «Parts 1 and 2 of Article 405»; CC 405(2) «of the Criminal Code»
        CAO 488(7) «Article 488, Parts 7»; CAO 488(11) «Part 11 of the CAO»
        CC 174(1) «Art. 174 p. 1 CC RK»
        CC 378-1~ «Article 378-1 of the Crimnal Code»
        Treaty 19 «Article 19 of the ICCPR»; Unknown 32 «Article 32 of the Constitution»
        CC 174? «Article 174»
        CC 405 «articles 405»; CC 258 «258 of the Criminal Code of the RK»
        CPC 68 «Article 68 of the Criminal Procedure Code of the Republic of Kazakhstan»
        none
        CAO 489? «Article 489»
        CC 272 «Article 272 of the Criminal Code»; CC 272~ «Article 272»
        CC 180 «Article 180»; CC 174 «Article 174»
        CC 405 «Criminal Code Article 405»
        CC 999? «Article 999 of the Criminal Code»
        CC 256(1) «Article 256.1 of the Criminal Code»
        CAO 456-2 «Art. 456.2 of the CAO»
        CC 256(1) «Criminal Code, Article 256.1»; CAO 456-2 «Art. 456.2 of the CAO»
        CC 158 «Article 158 of the Criminal Code»; CAO 449 «Article 449»; CAO 456 «Article 456 of the CAO»
        ");
}

#[test]
fn russian_and_kazakh() {
    let texts = [
        "оштрафован по ст.478 ч.2 КОАП РК",
        "ч. 2 ст. 405 УК РК",
        "ст.ст. 258, 405 УК РК",
        "по части 7 статьи 488 КоАП",
        "п. 3 ч. 2 ст. 274 УК",
        "статьи 174 и 405 Уголовного кодекса Республики Казахстан",
        "ст. 488 ч. 6 Кодекса об административных правонарушениях",
        "УК РК, ст. 405",
        "п. 3 ч. 2 ст. 274 и ч. 1 ст. 174 УК РК",
        "по ст. 19 МПГПП",
        "в стране 15 человек",
        "ҚК-нің 405-бабының 2-бөлігі",
        "ӘҚБтК 488-бап",
        "ҚК-нің 405 және 258-баптары бойынша",
        "ӘҚБтК-нің 488-бабы 6-бөлігі",
    ];
    insta::assert_snapshot!(texts.map(say).join("\n"), @r"
        CAO 478(2) «ст.478 ч.2 КОАП РК»
        CC 405(2) «ч. 2 ст. 405 УК РК»
        CC 258 «ст.ст. 258»; CC 405 «405 УК РК»
        CAO 488(7) «части 7 статьи 488 КоАП»
        CC 274(2).3 «п. 3 ч. 2 ст. 274 УК»
        CC 174 «статьи 174»; CC 405 «405 Уголовного кодекса Республики Казахстан»
        CAO 488(6) «ст. 488 ч. 6 Кодекса об административных правонарушениях»
        CC 405 «УК РК, ст. 405»
        CC 274(2).3 «п. 3 ч. 2 ст. 274»; CC 174(1) «ч. 1 ст. 174 УК РК»
        Treaty 19 «ст. 19 МПГПП»
        none
        CC 405(2) «ҚК-нің 405-бабының 2-бөлігі»
        CAO 488 «ӘҚБтК 488-бап»
        CC 405 «405»; CC 258 «258-баптары»
        CAO 488(6) «ӘҚБтК-нің 488-бабы 6-бөлігі»
        ");
}

/// Codes, articles and parts alone.
fn brief(text: &str) -> String {
    let cited = read(&Words::new(text)).into_iter().map(|c| {
        let part = c.value.part.map_or(String::new(), |p| format!("({p})"));
        format!("{:?} {}{part}", c.value.code, c.value.article)
    });
    cited.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_code_that_nobody_names_is_told_by_what_is_spoken_of() {
    assert_eq!(brief("remanded in custody on suspicion of extortion (Art. 194, Part 2)"), "CC 194(2)");
    assert_eq!(brief("fined 50 thousand tenge (Art. 194, Part 2)"), "CAO 194(2)");
    assert_eq!(brief("left the colony (Art. 194, 2 years); he is under administrative supervision"), "CC 194");
    assert_eq!(brief("a talk about Art. 194"), "Unknown 194");
}

#[test]
fn parts_wherever_they_stand() {
    assert_eq!(brief("under Article 405, parts 1 and 2 of the Criminal Code"), "CC 405(1), CC 405(2)");
    assert_eq!(brief("Article 24, part 3 - 99 part 2 clause 8 of the CC RK"), "CC 24(3), CC 99(2)");
    assert_eq!(brief("Article 266, Part 4, Paragraph 1 of the Criminal Code"), "CC 266(4)");
    assert_eq!(brief("Article 488 (Violation of the order of rallies), Part 11 of the CAO"), "CAO 488(11)");
    assert_eq!(brief("Article 434 of CAO RK part one"), "CAO 434(1)");
    assert_eq!(brief("Article 419 part two of the Criminal Code"), "CC 419(2)");
    assert_eq!(brief("the Criminal Code's Article 274"), "CC 274");
    assert_eq!(brief("часть вторая статьи 405 УК"), "CC 405(2)");
    assert_eq!(brief("Article 405, part 2, 5 years of imprisonment"), "CC 405(2)");
}

use super::*;

fn read(text: &str, word: &str, unit: Unit) -> Option<(String, Quantity)> {
    let start = text.find(word)?;
    at(text, Span::new(start, start + word.len()), unit).map(|(s, q)| (s.of(text).to_owned(), q))
}

#[test]
fn lengths() {
    let years = |text: &str| read(text, "year", Unit::Year).map(|r| r.1);
    assert_eq!(years("sentenced to 1.6 years"), Some(Quantity::Length([1, 6, 0])));
    assert_eq!(years("3.5 years"), Some(Quantity::Length([3, 6, 0])));
    assert_eq!(years("1.11 years"), Some(Quantity::Length([1, 11, 0])));
    assert_eq!(years("for a year"), Some(Quantity::Length([1, 0, 0])));
    assert_eq!(years("one and a half years"), Some(Quantity::Length([1, 6, 0])));
    assert_eq!(years("half a year"), Some(Quantity::Length([0, 6, 0])));
    let god = read("к году ограничения свободы", "году", Unit::Year);
    assert_eq!(god, Some(("году".to_owned(), Quantity::Length([1, 0, 0]))));
    assert_eq!(years("5 (five) years"), Some(Quantity::Length([5, 0, 0])));
    assert_eq!(years("a term (five years)"), Some(Quantity::Length([5, 0, 0])));
    assert_eq!(years("(405) years"), None);
    assert_eq!(years("in the 2023 year"), None);
    assert_eq!(years("some years"), None);
    let days = |text: &str, unit: &str| read(text, unit, Unit::Day).map(|r| r.1);
    assert_eq!(days("Part 7, 15 days", "days"), Some(Quantity::Length([0, 0, 15])));
    assert_eq!(days("a 15-day arrest", "day"), Some(Quantity::Length([0, 0, 15])));
    assert_eq!(days("на двадцать пять суток", "суток"), Some(Quantity::Length([0, 0, 25])));
    assert_eq!(days("он тәулікке", "тәулік"), Some(Quantity::Length([0, 0, 10])));
}

#[test]
fn sums() {
    let sum = |text: &str, word: &str| match read(text, word, Unit::Money(Currency::Kzt)) {
        Some((words, Quantity::Sum(sum, _))) => format!("{sum} = {words}"),
        other => format!("{other:?}"),
    };
    assert_eq!(
        sum("a bribe – 50 million 116 thousand 20 tenge", "tenge"),
        "50116020 = 50 million 116 thousand 20 tenge"
    );
    assert_eq!(sum("more than 17 thousand tenge", "tenge"), "17000 = 17 thousand tenge");
    assert_eq!(sum("amount of 147,358,220 tenge", "tenge"), "147358220 = 147,358,220 tenge");
    assert_eq!(sum("Part 7: 184 600 tenge", "tenge"), "184600 = 184 600 tenge");
    assert_eq!(sum("на 155000тг", "тг"), "155000 = 155000тг");
    assert_eq!(sum("2 mln 450 thou. tenge", "tenge"), "2450000 = 2 mln 450 thou. tenge");
    assert_eq!(sum("1,5 млн тенге", "тенге"), "1500000 = 1,5 млн тенге");
    assert_eq!(sum("двести пятьдесят тысяч тенге", "тенге"), "250000 = двести пятьдесят тысяч тенге");
    assert_eq!(sum("статьи 488 20 тысяч тенге", "тенге"), "20000 = 20 тысяч тенге");
    assert_eq!(sum("KZT 184,000, he said", "KZT"), "184000 = KZT 184,000");
    assert_eq!(sum("KZT 100 000 in 2 days", "KZT"), "100000 = KZT 100 000");
    assert_eq!(sum("KZT 1 200 000", "KZT"), "1200000 = KZT 1 200 000");
    assert_eq!(sum("₸ 5 million", "₸"), "5000000 = ₸ 5");
    assert_eq!(sum("145'850 tenge", "tenge"), "145850 = 145'850 tenge");
    assert_eq!(sum("145'85 tenge", "tenge"), "None");
    assert_eq!(sum("50 (fifty) MCI", "MCI"), "50 = 50 (fifty) MCI");
    assert_eq!(sum("in tenge", "tenge"), "None");
    assert_eq!(sum("99999999999999999999 million tenge", "tenge"), "None");
}

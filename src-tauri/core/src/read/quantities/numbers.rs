//! Numbers as they are written: in figures, in words, and the words that multiply them.

/// Numbers are read in thousandths, so that `1,5 million` is exact.
pub(super) const ONE: u64 = 1000;

/// A number in figures, in thousandths, and how many digits stood behind its point: `15`, `1.6`, `2,5`, `147,358,220`,
/// `147'358`.
pub(super) fn figure(word: &str) -> Option<(u64, usize)> {
    let word = word.trim_end_matches(['’', '\'']);
    if !word.bytes().next()?.is_ascii_digit() || word.len() > 20 {
        return None;
    }
    let groups: Vec<&str> = word.split([',', '.', '\'', '’']).collect();
    if !groups.iter().all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let (first, rest) = groups.split_first()?;
    let whole = |digits: &str| digits.parse::<u64>().ok()?.checked_mul(ONE);
    match rest {
        [] => Some((whole(first)?, 0)),
        [last] if last.len() < 3 && !word.contains(['\'', '’']) => {
            let tenths = last.parse::<u64>().ok()? * if last.len() == 1 { 100 } else { 10 };
            Some((whole(first)?.checked_add(tenths)?, last.len()))
        }
        _ if rest.iter().all(|g| g.len() == 3) => Some((whole(&groups.concat())?, 0)),
        _ => None,
    }
}

/// What `thousand` and its like multiply a number by.
pub(super) fn times(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" | "жүз" => 100,
        "thousand" | "thousands" | "thou" | "thous" | "thsd" | "тыс" | "тысяч" | "тысячи" | "тысячу" | "тысяча"
        | "мың" => 1000,
        "million" | "mln" | "mil" | "mio" | "млн" | "миллион" | "миллиона" | "миллионов" => {
            1_000_000
        }
        "billion" | "bln" | "млрд" | "миллиард" | "миллиарда" | "миллиардов" => {
            1_000_000_000
        }
        _ => return None,
    })
}

/// A number in words, in thousandths, in the three languages, in the cases that stand before a unit.
pub(super) fn number_word(word: &str) -> Option<u64> {
    let n = match word {
        "полтора" | "полторы" | "полутора" => return Some(ONE + ONE / 2),
        "a" | "an" | "one" | "один" | "одного" | "одни" | "одну" | "бір" => 1,
        "two" | "два" | "две" | "двух" | "двум" | "двумя" | "двое" | "екі" => 2,
        "three" | "три" | "трех" | "трёх" | "трем" | "трём" | "тремя" | "трое" | "үш" => {
            3
        }
        "four" | "четыре" | "четырех" | "четырёх" | "четырем" | "четырём" | "четырьмя" | "төрт" => {
            4
        }
        "five" | "пять" | "пяти" | "пятью" | "бес" => 5,
        "six" | "шесть" | "шести" | "шестью" | "алты" => 6,
        "seven" | "семь" | "семи" | "семью" | "жеті" => 7,
        "eight" | "восемь" | "восьми" | "восемью" | "сегіз" => 8,
        "nine" | "девять" | "девяти" | "тоғыз" => 9,
        "ten" | "десять" | "десяти" | "он" => 10,
        "eleven" | "одиннадцать" | "одиннадцати" => 11,
        "twelve" | "двенадцать" | "двенадцати" => 12,
        "thirteen" | "тринадцать" | "тринадцати" => 13,
        "fourteen" | "четырнадцать" | "четырнадцати" => 14,
        "fifteen" | "пятнадцать" | "пятнадцати" => 15,
        "sixteen" | "шестнадцать" | "шестнадцати" => 16,
        "seventeen" | "семнадцать" | "семнадцати" => 17,
        "eighteen" | "восемнадцать" | "восемнадцати" => 18,
        "nineteen" | "девятнадцать" | "девятнадцати" => 19,
        "twenty" | "двадцать" | "двадцати" | "жиырма" => 20,
        "thirty" | "тридцать" | "тридцати" | "отыз" => 30,
        "forty" | "сорок" | "сорока" | "қырық" => 40,
        "fifty" | "пятьдесят" | "пятидесяти" | "елу" => 50,
        "sixty" | "шестьдесят" | "шестидесяти" | "алпыс" => 60,
        "seventy" | "семьдесят" | "семидесяти" | "жетпіс" => 70,
        "eighty" | "восемьдесят" | "восьмидесяти" | "сексен" => 80,
        "ninety" | "девяносто" | "тоқсан" => 90,
        "сто" | "ста" => 100,
        "двести" | "двухсот" => 200,
        "триста" | "трехсот" | "трёхсот" => 300,
        "четыреста" => 400,
        "пятьсот" | "пятисот" => 500,
        _ => return None,
    };
    Some(n * ONE)
}

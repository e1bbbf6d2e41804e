//! A name as written, taken apart: which word is the surname, which the given name. Orders and scripts as they come.

use super::{decline, fold};
use crate::lexicon::{given, surnames};
use crate::text::{is_capital, is_small};
use std::borrow::Cow;

/// The parts of a name, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The surname; the only word of a bare name.
    pub surname: String,
    /// The given name, or its initial with a period; empty for a bare surname.
    pub given: String,
    /// Patronymic or second initial; empty where there is none.
    pub patronymic: String,
    /// Whether something tells the surname from the given name; otherwise the first word was taken for the given one.
    pub sure: bool,
    /// Of two words written out, how plainly they tell it; 0 for any other name.
    pub plain: u8,
}

/// Takes a name apart: `Torekhan S.`, `S. Torekhan`, `Saule Torekhan`, `Ergaliev Marat Sabyrovich`, `D.E. Pak`, `Daulet Seit uly`.
pub fn written(name: &str) -> Written {
    let words = split(name);
    let full = || words.iter().map(|word| &**word).filter(|word| is_full(word));
    let Some(first) = full().next() else {
        return Written { surname: words.join(" "), ..Written::default() };
    };
    let initials = words.iter().filter(|word| !is_full(word));
    let mut initials = initials.map(|i| [i.trim_matches(['.', '-']), "."].concat()).peekable();
    if initials.peek().is_some() {
        if full().nth(1).is_none() {
            return Written {
                surname: first.to_owned(),
                given: initials.next().unwrap_or_default(),
                patronymic: initials.next().unwrap_or_default(),
                sure: true,
                plain: 0,
            };
        }
        // `Marat K. Ergaliev`, `Ergaliev Marat K.`: an initial beside a full given name is the father's
        let mut name = of_full(&full().collect::<Vec<_>>());
        name.patronymic = initials.next().unwrap_or_default();
        return name;
    }
    of_full(&full().collect::<Vec<_>>())
}

/// The words of a name; `D.E.` is two, and a patronymic written apart (`Seit uly`) stays one.
fn split(name: &str) -> Vec<Cow<'_, str>> {
    let mut words: Vec<Cow<'_, str>> = Vec::with_capacity(4);
    for word in name.split_whitespace() {
        let small = word.starts_with(is_small);
        if let Some(father) = words.last_mut().filter(|_| small && surnames::is_apart(&fold(word))) {
            *father = format!("{father} {word}").into();
            continue;
        }
        let mut rest = word;
        while let Some(dot) = rest.find('.').filter(|d| d + 1 < rest.len()) {
            words.push(rest[..=dot].into());
            rest = &rest[dot + 1..];
        }
        words.push(rest.into());
    }
    words
}

/// Whether a word of a name is written out: no initial, no digraph initial, no period.
pub(crate) fn is_full(word: &str) -> bool {
    !word.is_empty() && !word.ends_with('.') && !is_initial(word)
}

/// Whether a word (without period) is an initial: a capital, or a digraph that stands for one letter.
pub fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    let Some(first) = chars.next().filter(|c| is_capital(*c)) else { return false };
    let rest = chars.as_str();
    if rest.is_empty() {
        return true;
    }
    match first {
        'Z' | 'K' | 'G' => rest == "h",
        'S' => matches!(rest, "h" | "hch" | "ch"),
        'C' | 'T' => rest == "h" || first == 'T' && rest == "s",
        'Y' => matches!(rest, "u" | "a" | "e" | "o"),
        'D' => matches!(rest, "zh" | "j"),
        'J' => matches!(rest, "u" | "a"),
        'I' => matches!(rest, "u" | "a"),
        'Д' => rest == "ж",
        _ => false,
    }
}

/// A word of a name and its fold: each is folded once, however much is asked about it.
struct Part<'w> {
    text: &'w str,
    folded: String,
}

impl<'w> Part<'w> {
    fn of(text: &'w str) -> Self {
        Self { text, folded: fold(text) }
    }

    fn is_patronymic(&self) -> bool {
        surnames::is_patronymic(&self.folded)
    }

    /// Whether it is a surname of China or Korea before syllables that are a given name there.
    fn is_far_eastern(&self, given: &[&str]) -> bool {
        surnames::is_far_eastern(&self.folded) && given.iter().all(|word| surnames::is_of_syllables(word))
    }
}

/// Two or three words, all written out.
fn of_full(words: &[&str]) -> Written {
    let of = |surname: &str, given: &str, patronymic: &str, sure| Written {
        surname: surname.to_owned(),
        given: given.to_owned(),
        patronymic: patronymic.to_owned(),
        sure,
        plain: 0,
    };
    match *words {
        [only] => of(only, "", "", true),
        [first, second] => {
            let parts = [first, second].map(Part::of);
            // `Pashkevich` is built as a patronymic is, but no father is called so
            if parts[1].is_patronymic() && of_a_father(&parts[1].folded) {
                return of("", first, second, true);
            }
            let (order, plain) = order(&parts[0], &parts[1]);
            let name = match order {
                Order::GivenFirst => of(second, first, "", true),
                Order::SurnameFirst => of(first, second, "", true),
                Order::Unknown if parts[0].is_far_eastern(&[second]) => of(first, second, "", true),
                Order::Unknown => of(second, first, "", false),
            };
            Written { plain, ..name }
        }
        [a, b, c] => {
            let parts = [a, b, c].map(Part::of);
            if parts[2].is_patronymic() {
                return of(a, b, c, true);
            }
            if parts[1].is_patronymic() {
                return of(c, a, b, true);
            }
            // three words: `Surname Given Patronymic-uly`, or two given names before the surname
            let [first, second, third] = parts.each_ref().map(Strength::of);
            let of_father = parts[2].folded.ends_with("uli") || parts[2].folded.ends_with("kizi");
            if of_father && first.surname > second.surname || first.surname > third.surname && second.given > 0 {
                return of(a, b, c, true);
            }
            if first.given == 0 && parts[0].is_far_eastern(&[b, c]) {
                return of(a, b, c, true);
            }
            of(c, a, b, first.given > 0)
        }
        [a, .., c] => of(c, a, "", false),
        [] => Written::default(),
    }
}

/// From here on an ending tells the order, and not a table of given names, which surnames are too.
pub const PLAIN: u8 = 7;

/// Which of two full words is the given name.
enum Order {
    GivenFirst,
    SurnameFirst,
    Unknown,
}

/// The order, and how plainly the words tell it: from [`PLAIN`] on by an ending that hardly anything but a surname has.
fn order(first: &Part<'_>, second: &Part<'_>) -> (Order, u8) {
    let womans = || (given::is_a_womans(&first.folded), given::is_a_womans(&second.folded));
    let grandfathers = || (given::is_of_grandfathers(&first.folded), given::is_of_grandfathers(&second.folded));
    let (first, second) = (Strength::of(first), Strength::of(second));
    // `Rysbek Assel`: a man's name beside a woman's is her surname
    if first.given == 2 && second.given == 2 && first.surname == 0 && second.surname == 0 {
        match womans() {
            (false, true) => return (Order::SurnameFirst, PLAIN - 1),
            (true, false) => return (Order::GivenFirst, PLAIN - 1),
            _ => {}
        }
        // `Zhumabek Almaz`: a surname without an ending is what a grandfather was called
        match grandfathers() {
            (true, false) => return (Order::SurnameFirst, 1),
            (false, true) => return (Order::GivenFirst, 1),
            _ => {}
        }
    }
    // an ending tells most (`-baev`), then the table of given names, then the weaker endings
    let weigh = |surname: u8, given: u8| -> u8 { [0, 1, 8][usize::from(surname)] + [0, 2, 6][usize::from(given)] };
    let (a, b) = (weigh(second.surname, first.given), weigh(first.surname, second.given));
    let order = match a.cmp(&b) {
        std::cmp::Ordering::Greater => Order::GivenFirst,
        std::cmp::Ordering::Less => Order::SurnameFirst,
        std::cmp::Ordering::Equal => Order::Unknown,
    };
    (order, a.abs_diff(b))
}

/// Whether what stands before `-ovich` or `-evna` is a given name: `Petrovich`, and not `Pashkevich`.
fn of_a_father(folded: &str) -> bool {
    let father =
        folded.char_indices().rev().find(|(i, _)| folded[*i..].starts_with("ov") || folded[*i..].starts_with("ev"));
    let Some((at, _)) = father else { return true };
    let father = &folded[..at];
    ["", "a", "i", "ai", "ei", "ii"].iter().any(|end| given::origin_of_fold(&format!("{father}{end}")).is_some())
        || given::is_composed(father)
}

/// How much a word looks like either part of a name.
struct Strength {
    /// 2 for an ending that hardly anything but a surname has, 1 for a weaker one.
    surname: u8,
    /// 2 for a given name of the table, 1 for one built as Kazakh names are.
    given: u8,
}

impl Strength {
    fn of(word: &Part<'_>) -> Self {
        let (word, folded) = (word.text, word.folded.as_str());
        let ending = if decline::is_cyrillic(word) {
            let fold = |form: &String| if form == word { folded.to_owned() } else { fold(form) };
            let forms: Vec<String> = decline::surname(word).iter().map(|(form, _)| fold(form)).collect();
            let of_a_given_name = forms.iter().any(|form| given::is_usual(form));
            forms.iter().filter(|_| !of_a_given_name).filter_map(|form| surnames::ending(form)).max()
        } else {
            // `Yakov` ends as surnames do
            surnames::ending(folded).filter(|_| !given::is_usual(folded))
        };
        // no case of a given name ends as hardly anything but a surname does
        let declined = |word: &str| ending != Some(surnames::Ending::Strong) && decline::is_given_declined(word);
        let listed = |word: &str, folded: &str| given::is_listed(word, folded) || declined(word);
        // a double name counts by its first half: `Anna-Maria` by `Anna`, `Kok-Dombek` as written
        let half = word.split_once('-').map(|(half, _)| (half, fold(half)));
        let by_half = half.as_ref().is_some_and(|(half, folded)| listed(half, folded));
        let usual = by_half || listed(word, folded) && !given::is_rarer(folded);
        let given = if usual { 2 } else { u8::from(given::is_composed(folded)) };
        // `Sven-Olov`: a double given name
        if half.is_some_and(|(_, folded)| given::origin_of_fold(&folded).is_some()) {
            return Self { surname: 0, given };
        }
        let surname = match ending {
            Some(surnames::Ending::Strong) => 2,
            Some(surnames::Ending::Weak) if given < 2 => 1,
            _ => 0,
        };
        Self { surname, given }
    }
}

/// Latin spellings of one sound, the longer before the shorter.
const DIGRAPHS: [&str; 8] = ["Shch", "Zh", "Sh", "Kh", "Ch", "Ts", "Yu", "Ya"];

/// The initial that a canonical name takes from `given`: by its sound in the region (`Zh.` from `Zhanar`), by its letter for
/// a western name (`C.` from `Charles`) and for `Ye` (`Y.` from `Yerzhan`). An initial as written keeps its form.
pub fn initial_of(given: &str) -> String {
    let Some(first) = given.chars().next() else { return String::new() };
    if !is_full(given) {
        return [given.trim_end_matches('.'), "."].concat();
    }
    let by_sound = || given::origin(given) != Some(given::Origin::Western);
    match DIGRAPHS.iter().find(|d| given.starts_with(*d)).filter(|_| by_sound()) {
        Some(digraph) => [*digraph, "."].concat(),
        None => [&given[..first.len_utf8()], "."].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> String {
        let w = written(name);
        format!("{} | {} | {}{}", w.surname, w.given, w.patronymic, if w.sure { "" } else { " ?" })
    }

    #[test]
    fn orders() {
        let cases = [
            ("Torekhan S.", "Torekhan | S. | "),
            ("S.Torekhan", "Torekhan | S. | "),
            ("Torekhan Zh.K.", "Torekhan | Zh. | K."),
            ("K. Zh. Torekhan", "Torekhan | K. | Zh."),
            ("K.-Zh. Torekhan", "Torekhan | K. | Zh."),
            ("Anna-Rosov Dombek", "Dombek | Anna-Rosov | "),
            ("Saule Torekhanova", "Torekhanova | Saule | "),
            ("Torekhanova Saule", "Torekhanova | Saule | "),
            ("Ergaliev Marat Sabyrovich", "Ergaliev | Marat | Sabyrovich"),
            ("Marat Sabyrovich Ergaliev", "Ergaliev | Marat | Sabyrovich"),
            ("Daulet Seit uly", "Seit uly | Daulet | "),
            ("Saule Rashkevich", "Rashkevich | Saule | "),
            ("Saule Sabyrovna", " | Saule | Sabyrovna"),
            ("Marat Seituly Torekhan", "Torekhan | Marat | Seituly"),
            ("Ерғалиевой Сәуле", "Ерғалиевой | Сәуле | "),
            ("Orvena Vossler", "Vossler | Orvena |  ?"),
            ("Yakov Vossler", "Vossler | Yakov | "),
            ("Якову Фоссеру", "Фоссеру | Якову | "),
            ("Nurlan Saule", "Nurlan | Saule | "),
            ("Saule Nurlan", "Nurlan | Saule | "),
            ("Serik Nurlan", "Nurlan | Serik |  ?"),
            ("Orazgali Talgat", "Orazgali | Talgat | "),
            ("Talgat Orazgali", "Orazgali | Talgat | "),
            ("Kallibek Serik", "Kallibek | Serik | "),
            ("Hamza Ali", "Ali | Hamza |  ?"),
            ("Zhao Lingfeng", "Zhao | Lingfeng | "),
            ("Pan Hyo Yun", "Pan | Hyo | Yun"),
            ("Tokzhol", "Tokzhol |  | "),
            ("", " |  |  ?"),
        ];
        for (name, expected) in cases {
            assert_eq!(parts(name), expected, "{name}");
        }
    }

    #[test]
    fn initials_of_given_names() {
        let initials: Vec<_> = ["Zhanar", "Shara", "Charles", "Yerzhan", "Yuri", "Жанар", "zh", "Kh.", "", "Sharon"]
            .map(initial_of)
            .into();
        assert_eq!(initials, ["Zh.", "Sh.", "C.", "Y.", "Yu.", "Ж.", "z.", "Kh.", "", "S."]);
    }
}

//! What a surname looks like: its ending, in the folded form of [`crate::names::fold`]. No surname is listed here, except
//! the one-syllable Korean ones that no ending tells.

use super::table::{Endings, Words};
use crate::names::fold;
use crate::text::in_small_letters;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// How surely an ending tells a surname.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// Given names, places or words end so too: `-in`, `-bek`, `-khan`.
    Weak,
    /// Hardly anything but a surname ends so: `-baev`, `-enko`, `-uly`.
    Strong,
}

/// Endings that hardly anything but a surname has. `-uly`, `-kyzy`: patronymics that serve as surnames.
static STRONG: Endings = Endings::new(&[
    "ov", "ev", "ova", "eva", "enko", "iuk", "quk", "qak", "uli", "kizi", "ski", "skaia", "cki", "ckaia", "xvili",
    "dze", "oglu", "ogli", "ugli", "zade", "ianc", "ovic", "evic", "eiko",
]);

/// Endings shared with other words.
static WEAK: Endings = Endings::new(&[
    "in", "ina", "kin", "kina", "ian", "uk", "ik", "ko", "ka", "bek", "bai", "han", "hanu", "ali", "gali", "jan",
    "tai", "bergen", "uali", "hul", "gazi", "iar", "murat", "ulan", "mukamed", "muhamed", "sin", "ouh", "enia", "ini",
    "iga", "son", "sen", "man", "berg", "ija",
]);

/// Korean surnames of the region, folded: a closed set of one syllable.
static KOREAN: Words = Words::new(
    "
    kim li le lim pak coi coy choi ten iun iugai nam xin ogai hegai hvan pen xegai nogai
    ",
);

/// English surnames that are words too, which things are named with.
static WORDS_TOO: Words = Words::new(
    "
    bell bishop black brown church cook day ford fox gray green grey hall hill judge king knight lake law little
    long major march may moon north page park pope power price rice rose shah short stone summer west white winter
    wood young
    ",
);

/// Whether a word in small letters is an English surname too.
pub fn is_word_too(lower: &str) -> bool {
    WORDS_TOO.contains(lower)
}

/// The commonest surnames of China, Korea and Vietnam, in Latin letters and as Russian writes them: a closed set, which stands before
/// the given name.
const FAR_EASTERN: &str = "
Bai Ban Cai Cao Chang Chen Cheng Chin Choi Chu Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Gu Guo Han Hao He Hong Hou Hu Huang Jang Jeong
Jia Jiang Jin Jung Kang Kim Kong Lai Lee Lei Li Liang Liao Lim Lin Liu Long Lu Luo Lyu Ma Mao Meng Moon Nguyen Ni Pan Park Peng Pham
Qian Qiao Qin Qiu Ren Seo Shao Shen Shi Shin Song Su Sun Tan Tang Tao Tian Tong Tran Wan Wang Wei Wen Wu Xi Xia Xiang Xiao Xie Xing Xiong
Xu Xue Yan Yang Yao Ye Yi Yin Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
Бай Бан Ван Вань Вэй Вэнь Гао Го Гу Дай Ден Дин Ду Дун Дуань Дэн Е Инь Кан Ким Ли Линь Ло Лу Лэй Лю Люй Лян Ляо Ма Мао Мун Мэн Нгуен Пак Пан Пэн Си Су
Сун Сунь Сюй Сюэ Ся Сян Сяо Тан Тао Тянь У Фан Фань Фу Фэн Хан Хань Хао Ху Хуан Хун Хэ Цай Цао Цзинь Цзя Цзян Цинь Цю Цюй Цянь Чан Чжан Чжао
Чжоу Чжу Чжун Чжэн Чон Чхве Чэн Чэнь Шао Ши Шэнь Юань Юй Юн Ян Янь Яо
";

/// Whether a word of this fold is one of the commonest surnames of the Far East.
pub fn is_far_eastern(folded: &str) -> bool {
    static FOLDS: LazyLock<FxHashSet<String>> = LazyLock::new(|| FAR_EASTERN.split_whitespace().map(fold).collect());
    FOLDS.contains(folded)
}

/// Whether a word is made of one to three syllables as Chinese and Korean names are: `Xiaomei`, `Сяомэй`, `Ji-woo`.
pub fn is_of_syllables(word: &str) -> bool {
    const SYLLABLES: [(&[&str], &str, &[&str]); 2] = [
        (
            &[
                "zh", "ch", "sh", "ts", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z",
                "c", "s", "y", "w",
            ],
            "aeiouüy",
            &["ng", "n", "k", "l"],
        ),
        (
            &[
                "чж", "цз", "чх", "б", "п", "м", "ф", "д", "т", "н", "л", "г", "к", "х", "ц", "ч", "ш", "с", "ж", "в",
                "з",
            ],
            "аеёиоуыэюяй",
            &["нь", "н", "р"],
        ),
    ];
    let lower = in_small_letters(word);
    SYLLABLES.iter().any(|(initials, vowels, finals)| {
        let mut rest = lower.as_str();
        for _ in 0..3 {
            rest = initials.iter().find_map(|initial| rest.strip_prefix(initial)).unwrap_or(rest);
            let syllable = rest.trim_start_matches(|c| vowels.contains(c));
            let sounds = rest[..rest.len() - syllable.len()].chars().count();
            if !(1..=3).contains(&sounds) {
                return false;
            }
            rest = finals.iter().find_map(|last| syllable.strip_prefix(last)).unwrap_or(syllable);
            rest = rest.strip_prefix('-').unwrap_or(rest);
            if rest.is_empty() {
                return true;
            }
        }
        false
    })
}

/// Kazakh words written apart after the father's name: `Daulet uly`, `Сейіт қызы`.
static APART: Words = Words::new("uli ulu kizi oglu ogli ugli zada zade qizi");

/// What the ending of `folded` tells. A surname shorter than four letters tells nothing, save the Korean ones.
pub fn ending(folded: &str) -> Option<Ending> {
    let ends = |endings: &'static Endings| folded.len() >= 4 && endings.stems(folded).any(|stem| stem.len() >= 2);
    if ends(&STRONG) || is_korean(folded) {
        return Some(Ending::Strong);
    }
    ends(&WEAK).then_some(Ending::Weak)
}

/// Whether it is one of the closed set of Korean surnames.
pub fn is_korean(folded: &str) -> bool {
    KOREAN.contains(folded)
}

/// Whether `folded` is a patronymic of the Russian kind: `Serikovich`, `Маратовна`.
pub fn is_patronymic(folded: &str) -> bool {
    static PATRONYMICS: Endings = Endings::new(&[
        "oviq", "eviq", "ovna", "evna", "iqna", "iniqna", "oviqa", "oviqu", "oviqem", "ovni", "ovne", "ovnu", "ovnoi",
        "eviqa", "eviqu", "evni", "evne", "evnu", "evnoi", "liq", "kiziniq",
    ]);
    PATRONYMICS.stems(folded).any(|stem| stem.len() >= 3)
}

/// Whether a word in small letters after a name belongs to it: `uly`, `kyzy`, `қызы`.
pub fn is_apart(folded: &str) -> bool {
    APART.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings() {
        let of = |name: &str| ending(&fold(name));
        for strong in
            ["Torekhanova", "Ерғалиев", "Prokopchuk", "Остапенко", "Жандосұлы", "Sabyrkyzy", "Tsoy", "Ясногорская"]
        {
            assert_eq!(of(strong), Some(Ending::Strong), "{strong}");
        }
        for weak in ["Zarechkin", "Tolepbek", "Orazali"] {
            assert_eq!(of(weak), Some(Ending::Weak), "{weak}");
        }
        for none in ["Freedom", "Ov", "", "Court"] {
            assert_eq!(of(none), None, "{none}");
        }
        assert!(is_patronymic(&fold("Болатович")) && is_patronymic(&fold("Sabyrovna")) && !is_patronymic("munich"));
    }

    #[test]
    fn of_the_far_east() {
        for (surname, given) in [("Zhao", "Lingfeng"), ("Чжао", "Линфэн"), ("Pan", "Do-yun"), ("Nguyen", "Hoa")]
        {
            assert!(is_far_eastern(&fold(surname)) && is_of_syllables(given), "{surname} {given}");
        }
        for none in ["Contest", "Press", "Sapar", "Кумис", "", "Grand", "Аааа"] {
            assert!(!is_of_syllables(none), "{none}");
        }
    }
}

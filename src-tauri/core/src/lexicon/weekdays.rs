//! Weekdays by name, in the forms that stand beside a date.

use crate::text::to_small;

/// From Monday; in each: English, English in short, Russian in the nominative and the accusative, Kazakh.
pub const WEEKDAYS: [[&str; 5]; 7] = [
    ["Monday", "Mon", "понедельник", "понедельник", "дүйсенбі"],
    ["Tuesday", "Tue", "вторник", "вторник", "сейсенбі"],
    ["Wednesday", "Wed", "среда", "среду", "сәрсенбі"],
    ["Thursday", "Thu", "четверг", "четверг", "бейсенбі"],
    ["Friday", "Fri", "пятница", "пятницу", "жұма"],
    ["Saturday", "Sat", "суббота", "субботу", "сенбі"],
    ["Sunday", "Sun", "воскресенье", "воскресенье", "жексенбі"],
];

/// The day of the week that `word` names, from Monday as 0, and which of its forms the word is.
pub fn weekday(word: &str) -> Option<(usize, usize)> {
    // nearly every word that is asked about is none, and told so by its first letter
    let first = word.chars().next().map(to_small)?;
    if !matches!(first, 'm' | 't' | 'w' | 'f' | 's' | 'п' | 'в' | 'с' | 'ч' | 'д' | 'б' | 'ж') {
        return None;
    }
    let same = |name: &str| name.len() == word.len() && name.chars().map(to_small).eq(word.chars().map(to_small));
    let form = |names: &[&str; 5]| names.iter().position(|name| same(name));
    WEEKDAYS.iter().enumerate().find_map(|(day, names)| Some((day, form(names)?)))
}

#[cfg(test)]
mod tests {
    use super::weekday;

    #[test]
    fn three_languages_in_any_letter_case() {
        assert_eq!(["FRIDAY", "Среду", "жексенбі"].map(|w| weekday(w).map(|d| d.0)), [Some(4), Some(2), Some(6)]);
        assert_eq!(["Mond", "сред", "Ne"].map(weekday), [None; 3]);
    }
}

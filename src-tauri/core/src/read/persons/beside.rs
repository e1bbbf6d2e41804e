//! What stands beside words, and whether it tells of a person or of a thing: `the lawyer …`, `…, 34,`, `… street`.

use super::page::Page;
use crate::lexicon::{roles, things};
use crate::names::{Shape, decline};

impl Page<'_> {
    /// Whether a word that makes a thing of a name stands beside `from..to`: `… street`, `шахта …`. `named after` outranks it.
    pub fn is_thing(&self, from: usize, to: usize) -> bool {
        let before = self.before(from);
        if self.named_after(from, &before) {
            return false;
        }
        let after = self.after(to);
        things::is_ground(&before) && !self.body_of_quoted(from, &before)
            || things::makes_a_thing_after(&after)
            || self.begins_a_body(to)
            || self.is_of_streets(from, to)
            || after == "атындағы" && !self.small(to + 1).starts_with("сыйлы")
    }

    /// Whether the words are one of several streets: `the corner of Abai and Torekhanov`, `Abai and Torekhanov streets`,
    /// `на пересечении улиц Абая и Торехана`.
    fn is_of_streets(&self, from: usize, to: usize) -> bool {
        const MOST: usize = 4; // streets
        let and = |i: usize| {
            let word = self.words.get(i).filter(|w| w.shape == Shape::Small).map_or("", |w| w.text);
            matches!(word, "and" | "и" | "мен" | "пен" | "бен") && self.spaced(i)
        };
        let name = |i: usize| self.words.get(i).is_some_and(|w| w.shape == Shape::Name);
        let mut first = from;
        while from - first < 2 * MOST && first >= self.first + 2 && and(first - 1) && name(first - 2) {
            first -= 2;
        }
        let mut last = to;
        while last - to < 2 * MOST && and(last) && name(last + 1) && self.spaced(last + 1) {
            last += 2;
        }
        let listed = first < from || last > to;
        let small_before = first.checked_sub(1).is_some_and(|i| self.words[i].shape == Shape::Small);
        if !listed && !small_before {
            return false;
        }
        let before = self.before(first);
        let corner = before == "of" && first.checked_sub(2).is_some_and(|i| things::is_a_corner(&self.small(i)));
        corner || things::are_streets(&before) || listed && things::are_streets(&self.after(last))
    }

    /// Whether capitalised words go on from `to` and end as the name of a body does: `M. Torekhan South Steppe University`.
    fn begins_a_body(&self, to: usize) -> bool {
        let shortened = self.words[to - 1].dot; // `Torekhan M.`, and a new sentence
        let goes_on = |i: &usize| self.spaced(*i) && self.words[*i].shape == Shape::Name;
        !shortened && (to..to + 4).take_while(goes_on).any(|i| things::is_a_body(&self.small(i)))
    }

    fn named_after(&self, from: usize, before: &str) -> bool {
        matches!(before, "имени" | "им" | "памяти")
            || before == "after" && from > 1 && matches!(&*self.small(from - 2), "named" | "called")
            || before == "of" && from > 1 && self.small(from - 2) == "memory"
            || self.text[..self.words[from].start].trim_end().ends_with("им.")
    }

    /// Whether what stands before `at` says that a person follows: a role, a title, a verb of speech, `named after`.
    pub fn person_before(&self, at: usize) -> bool {
        let before = self.before(at);
        if self.body_of_quoted(at, &before) {
            return (1..=8).any(|n| at > self.first + n && roles::role(&self.small(at - 1 - n)).is_some());
        }
        if !before.is_empty() {
            let is = at > 1 && matches!(&*before, "was" | "were" | "is" | "are"); // `the judges were …`
            return roles::stands_before(&before)
                || is && roles::role(&self.small(at - 2)).is_some()
                || before.ends_with("year-old")
                || self.named_after(at, &before);
        }
        // `director of the company “Kumis” Rozhnov`: the role stands before the thing
        let after_thing =
            at > self.first && self.gap(at).trim_end().ends_with(['”', '»', '"']) && !self.opens_quote(at);
        let title = at > 0 && self.words[at - 1].dot && roles::is_title(&self.small(at - 1));
        title || after_thing && (1..=8).any(|n| at > self.first + n && roles::role(&self.small(at - 1 - n)).is_some())
    }

    /// `members of the European Parliament …`, `a citizen of Kazakhstan …`: the role stands before the body's or the
    /// country's name.
    pub fn person_of_a_body(&self, at: usize) -> bool {
        let named = |i: usize| match self.words[i].shape {
            Shape::Name => self.signs[i].common || self.is_place(i),
            shape => shape == Shape::Capitals, // `head of the IFJ`
        };
        if at <= self.first || !self.spaced(at) || !named(at - 1) {
            return false;
        }
        self.role_of_a_body(at, 8)
    }

    /// `head of the fund …`, `пресс-секретарь компании …`: the role stands before the word for a body.
    pub fn person_of_a_thing(&self, at: usize) -> bool {
        at > self.first && self.spaced(at) && self.role_of_a_body(at, 4)
    }

    /// Whether a role and an `of` stand among the `most` words before `at`, and nothing parts them from it.
    fn role_of_a_body(&self, at: usize, most: usize) -> bool {
        for i in (self.first..at).rev().take(most) {
            match &*self.small(i) {
                "of" | "to" | "for" | "in" | "on" if self.person_of(i) => return true,
                word if decline::is_cyrillic(word) && roles::is_whole(word) => return true, // `президент ФРГ`
                _ if !self.spaced(i) => return false,
                _ => {}
            }
        }
        false
    }

    /// Whether a role stands before word `of`, an `of` or `from`: `a citizen of`, `a native from`, `ambassador to`.
    pub fn person_of(&self, of: usize) -> bool {
        of > self.first && roles::role(&self.small(of - 1)).is_some()
    }

    /// `member of the “Kumis” group Ospan D.`: what `before` names is the thing in quotation marks.
    pub fn body_of_quoted(&self, at: usize, before: &str) -> bool {
        at > 1
            && (things::is_ground(before) || things::names_follow(before))
            && self.gap(at - 1).trim_end().ends_with(['”', '»', '"'])
    }

    pub fn opens_quote(&self, at: usize) -> bool {
        self.gap(at).ends_with(['“', '«', '"', '„'])
    }

    /// Whether a title that is followed by a bare surname stands before `at`: `Mr.`, `Ms`, `г-н`.
    pub fn title_before(&self, at: usize) -> bool {
        at > 0
            && roles::is_title(&self.small(at - 1))
            && self.text[self.words[at - 1].end..self.words[at].start].chars().all(|c| c == '.' || c.is_whitespace())
    }

    /// Whether what stands after the words that end before `to` speaks of a person: an article, an age, a deed.
    pub fn person_after(&self, to: usize) -> bool {
        if roles::is_deed(&self.after(to)) {
            return true;
        }
        let Some(next) = self.words.get(to) else { return false };
        let age = next.text.len() == 2 && next.text.bytes().all(|b| b.is_ascii_digit());
        match self.gap(to).trim() {
            "," => {}
            "(" => return age || self.is_place(to), // `Orvena Dombel (Germany)`
            _ => return false,
        }
        age || self.taken[to]
            || self.is_whose_role(to)
            || ["art", "article", "articles", "ст", "статья"].contains(&&*self.small(to))
    }

    /// Whether an apposition that begins with word `at` tells a role: `…, the former head of the fund`.
    fn is_whose_role(&self, at: usize) -> bool {
        let in_it = |i: &usize| self.words[*i].shape == Shape::Small && (*i == at || self.spaced(*i));
        (at..self.words.len().min(at + 4)).take_while(in_it).any(|i| roles::role(&self.small(i)).is_some())
    }
}

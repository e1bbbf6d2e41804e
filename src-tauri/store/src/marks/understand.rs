//! What the app reads in words that a person marked.

use crate::view::MarkValue;
use kronika_core::chronicle::{Citation, Code, Measure, MeasureKind, Mention, Period, Place, PlaceKind};
use kronika_core::lexicon::Field;
use kronika_core::read::{self, Context};

/// What the app reads in words that a person marked as `field`.
pub(super) fn understand(field: Field, words: &str, period: Option<Period>) -> Option<MarkValue> {
    let context = Context { period, ..Context::default() };
    match field {
        Field::Person => {
            // a role before it makes a name of whatever stands there
            let told = format!("activist {words} said");
            let read =
                read::entry(&told, context).persons.into_iter().find(|p| p.span.of(&told) == words).map(|p| p.value);
            let mention = read.unwrap_or_else(|| Mention {
                name: words.to_owned(),
                surname: words.to_owned(),
                given: String::new(),
                patronymic: String::new(),
                role: None,
                second_name: false,
            });
            Some(MarkValue::Person(mention))
        }
        Field::Place => {
            let told = format!("May 1, {words}, it was said");
            let read = read::entry(&told, context).places.into_iter().next().map(|p| p.value);
            let place = Place { name: words.to_owned(), kind: PlaceKind::City, region: None, known: false };
            Some(MarkValue::Place(read.unwrap_or(place)))
        }
        Field::Article => {
            let read = read::entry(words, context).citations.into_iter().next().map(|c| c.value);
            let number: String = words
                .chars()
                .skip_while(|c| !c.is_ascii_digit())
                .take_while(|c| c.is_ascii_digit() || *c == '-')
                .collect();
            let citation = Citation { code: Code::Unknown, article: number, part: None, point: None, known: false };
            Some(MarkValue::Article(read.unwrap_or(citation)))
        }
        Field::Measure => {
            let read = read::entry(words, context).measures.into_iter().next().map(|m| m.value);
            let kind = MeasureKind::Detention;
            let measure = Measure { kind, years: 0, months: 0, days: 0, amount: None, currency: None, persons: vec![] };
            Some(MarkValue::Measure(read.unwrap_or(measure)))
        }
        Field::Date => read::entry(words, context).date.map(|d| MarkValue::Date(d.value.to_string())),
        Field::Tag => None,
    }
}

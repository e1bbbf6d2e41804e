//! The readers against the gold months and the corpus, by the thresholds the project promises. What is wrong is printed
//! by `cargo run -q -p kronika-tests --example score -- --errors`.

use kronika_core::text::Quote;
use kronika_tests::gold;

#[test]
fn gold_is_aligned_with_its_drafts_and_quotes_them() {
    let months = gold::months();
    assert!(months.iter().filter(|m| m.name.contains("english")).map(|m| m.gold.len()).sum::<usize>() >= 60);
    assert!(months.iter().filter(|m| m.name.contains("russian")).map(|m| m.gold.len()).sum::<usize>() >= 40);
    assert!(months.iter().filter(|m| m.name.contains("kazakh")).map(|m| m.gold.len()).sum::<usize>() >= 20);
    for month in &months {
        let mut from = 0;
        let starts: Vec<usize> = month
            .gold
            .iter()
            .map(|entry| {
                let at = month.text[from..].find(&entry.starts);
                from += at.unwrap_or_else(|| panic!("{}: entry {} is not in the draft", month.name, entry.n));
                from
            })
            .collect();
        let ends = starts.iter().copied().skip(1).chain([month.text.len()]);
        for ((entry, &start), end) in month.gold.iter().zip(&starts).zip(ends) {
            let text = &month.text[start..end];
            for place in &entry.places {
                assert!(text.contains(&place.text), "{}: entry {} quotes {place:?}", month.name, entry.n);
            }
            for p in &entry.persons {
                let quote = Quote { quote: p.text.clone(), nth: p.nth };
                assert!(quote.find(text).is_some(), "{}: entry {} quotes {p:?}", month.name, entry.n);
            }
            for name in entry.measures.iter().flat_map(|m| &m.persons) {
                assert!(entry.persons.iter().any(|p| p.name == *name), "{}: entry {}: {name}", month.name, entry.n);
            }
        }
    }
}

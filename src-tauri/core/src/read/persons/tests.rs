use super::*;

/// The mentions of a text without a dateline, each with its provisional name.
fn told(text: &str) -> String {
    let found = read(text, 0, &[], Context::default());
    found.iter().map(|m| format!("{} → {}", m.span.of(text), m.value.name)).collect::<Vec<_>>().join("; ")
}

#[test]
fn initials_in_every_order() {
    insta::assert_snapshot!(
        told("The court fined Torekhan S., Pak V.K., S. Dombek, D. E. Sarkytov, B.Zharkin and Kh. Ergazy; Zarechkin A when leaving said so to the lawyer Umbetov G."),
        @"Torekhan S. → Torekhan S.; Pak V.K. → Pak V.; S. Dombek → Dombek S.; D. E. Sarkytov → Sarkytov D.; B.Zharkin → Zharkin B.; Kh. Ergazy → Ergazy Kh.; Zarechkin A → Zarechkin A.; Umbetov G. → Umbetov G."
    );
}

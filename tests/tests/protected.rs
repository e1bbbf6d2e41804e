//! A protected person's name is in no byte of any form: in every spelling and script, inflected, in addresses, in what is known of
//! sources, in decisions, in the house style's own words, in the members of a ZIP.

use kronika_core::chronicle::{Chronicle, Decided, Decision, Person, Source};
use kronika_core::lexicon::Field;
use kronika_core::publish::style::{HouseStyle, NoteForm, ProtectedForm};
use kronika_core::publish::{Format, Refusal, publish};
use kronika_core::{draft, read};
use kronika_tests::protected::{NAMES, WAYS, plain, protect, written};

fn chronicle(text: &str) -> Chronicle {
    read::chronicle(text, &draft::take_apart(text, None), None)
}

/// Every form that the core writes; the PDF is looked through in `src-tauri/pdf/tests`.
fn forms() -> impl Iterator<Item = Format> {
    Format::ALL.into_iter().filter(|f| *f != Format::Pdf)
}

fn style() -> HouseStyle {
    HouseStyle::default()
}

/// A month with everything in it that publication must hide.
const PROTECTED: &str = "March 1, Taraz. The activist Saule Torekhanova was fined 50 MCI under Article 488 of the Code of Administrative Offences[1].\n\nMarch 2, Oral. Torekhanova S. and her brother Marat Ergaliev were summoned, see https://tanba.example/saule-torekhanova-summoned[2].\n\n3 марта, Тараз. Суд над Төрехановой С. и Торехановой Сауле отложен[3].\n\n[1] https://tanba.example/2024/03/01/torekhanova-fined\n\n[2] https://tanba.example/%D0%A2%D0%BE%D1%80%D0%B5%D1%85%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0\n\n[3] Letter of S. Torekhanova to the court\n";

fn protected() -> Chronicle {
    let mut month = chronicle(PROTECTED);
    let mut found = false;
    for person in &mut month.people {
        if person.name.starts_with("Torekhan") || person.name.starts_with("Тор") || person.name.starts_with("Төр")
        {
            person.protected = true;
            found = true;
        }
    }
    assert!(found, "{:?}", month.people);
    month
}

#[test]
fn a_protected_name_is_in_no_form() {
    let month = protected();
    for form in [ProtectedForm::Initials, ProtectedForm::Role] {
        let style = HouseStyle { protected: form, ..style() };
        for format in forms() {
            let bytes = publish(&month, &style, format).unwrap_or_else(|e| panic!("{}: {e}", format.name().0));
            let all = unpacked(&bytes).to_lowercase();
            for name in ["torekhan", "торехан", "төрехан", "saule", "%d1%80%d0%b5%d1%85"] {
                assert!(!all.contains(name), "{} holds {name}", format.name().0);
            }
        }
    }
    let text = publish(&month, &style(), Format::Text).expect("nothing is in the way");
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(text.contains("Marat Ergaliev"), "others stay: {text}");
}

/// All bytes of a file, those of a ZIP's members unpacked.
fn unpacked(bytes: &[u8]) -> String {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a ZIP of ours");
    let mut all = String::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).expect("a member of ours");
        let mut content = Vec::new();
        std::io::copy(&mut file, &mut content).expect("it unpacks");
        all.push_str(&String::from_utf8_lossy(&content));
    }
    all
}

#[test]
fn a_leak_is_refused_with_its_place() {
    // the register knows a person whose name the redaction left alone: the search over the output still finds her
    let mut month = chronicle("March 1, Taraz. A woman was fined[1].\n\n[1] https://t.example/1\n");
    month.people.push(Person {
        name: "Woman A.".into(),
        spellings: vec!["Woman A.".into()],
        protected: true,
        ..Person::default()
    });
    let protected = kronika_core::publish::protect::Protected::of(&month, &style());
    for (format, member) in [(Format::Docx, "word/document.xml"), (Format::Odt, "content.xml"), (Format::Html, "")] {
        month.people.clear();
        month.entries[0].text = "March 1, Taraz. Woman A. was fined[1].".into();
        let bytes = publish(&month, &style(), format).expect("nobody is protected now");
        let leak = kronika_core::publish::leak::find(&bytes, &protected).expect("the name is there");
        assert_eq!(leak.member, member);
        assert!(leak.words.contains("Woman A."), "{}", leak.words);
        let refusal = Refusal::Leak { member: leak.member, words: leak.words }.to_string();
        assert!(refusal.starts_with("a protected person would be named"), "{refusal}");
    }
}

#[test]
fn whatever_way_she_is_written() {
    let mut told = Vec::new();
    for way in WAYS {
        let month = written(way);
        for format in forms() {
            let bytes = match publish(&month, &style(), format) {
                Ok(bytes) => bytes,
                Err(Refusal::Leak { .. }) => continue, // nothing was written
                Err(other) => panic!("{}: {other}", format.name().0),
            };
            let all = plain(&unpacked(&bytes));
            if let Some(name) = NAMES.iter().find(|n| all.contains(*n)) {
                told.push(format!("{}: {name} in “{way}”", format.name().0));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn not_in_sources_decisions_or_the_style() {
    let mut month =
        chronicle("March 1, Taraz. The activist Torekhanova S. was heard[1].\n\n[1] https://tanba.example/1\n");
    protect(&mut month);
    month.title = Some("March: the case of Torekhanova".into());
    month.sources.push(Source {
        url: "https://tanba.example/1".into(),
        publisher: "Blog of Saule Torekhanova".into(),
        title: "Суд над Торехановой".into(),
        author: "Төреханова С.".into(),
        archived: "https://web.archive.org/web/2024/https://tanba.example/torekhanova".into(),
        ..Source::default()
    });
    month.entries[0].decisions.push(Decision {
        field: Field::Person,
        words: "Torekhanova S.".into(),
        nth: 1,
        verdict: Decided::Confirmed,
        value: None,
        fixed: false,
    });
    month.entries[0].decisions.push(Decision {
        field: Field::Tag,
        words: "case of Torekhanova".into(),
        nth: 1,
        verdict: Decided::Added,
        value: None,
        fixed: false,
    });
    month.entries[0].reading.tags.push(kronika_core::chronicle::Tag {
        tag: "case of Torekhanova".into(),
        certainty: kronika_core::chronicle::Certainty::Sure,
        reason: "",
    });
    let style = HouseStyle {
        note: NoteForm::Full,
        introduction: "This month Saule Torekhanova was tried.".into(),
        closing: "Write to S.Torekhanova, torekhanova@mail.example.".into(),
        ..style()
    };
    for format in forms() {
        match publish(&month, &style, format) {
            Ok(bytes) => {
                let all = plain(&unpacked(&bytes));
                let name = NAMES.iter().find(|n| all.contains(*n));
                assert!(name.is_none(), "{} holds {name:?}", format.name().0);
            }
            Err(refusal) => panic!("{}: it could be hidden: {refusal}", format.name().0),
        }
    }
}

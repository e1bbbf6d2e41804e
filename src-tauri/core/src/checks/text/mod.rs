//! Checks of the text itself: spaces, marks, words, and one thing written in several forms.

pub mod capital_differs;
pub mod dash_for_verb;
pub mod doubled_space;
pub mod doubled_words;
pub mod hashtag_forms_differ;
pub mod misspelling;
pub mod no_break_space;
pub mod plural_missing;
pub mod quotation_mark_misturned;
pub mod quotation_marks_mixed;
pub mod quotation_unbalanced;
pub mod quoted_and_unquoted;
pub mod quoted_name_differs;
pub mod space_after_hyphen;
pub mod space_before_mark;
pub mod space_missing;
pub mod sum_forms_differ;
pub mod time_forms_differ;

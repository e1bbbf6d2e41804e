//! Checks of statute citations against the register of codes, and of how they are written.

mod figures;
mod titles;

pub mod article_excluded;
pub mod article_in_lower_case;
pub mod article_list_differs;
pub mod article_unknown;
pub mod article_without_code;
pub mod citation_form_differs;
pub mod code_in_lower_case;
pub mod code_misspelt;
pub mod comma_missing_before_article;
pub mod country_form_differs;
pub mod fine_not_in_indices;
pub mod full_stop_before_title;
pub mod part_missing;
pub mod part_unknown;
pub mod sanction_outside_law;
pub mod title_forms_differ;
pub mod title_of_another_article;
pub mod wrong_code;

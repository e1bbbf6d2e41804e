//! Checks of dates: of the dateline, of the text, of the calendar.

pub mod date_form_differs;
pub mod date_in_the_future;
pub mod date_not_in_calendar;
pub mod date_outside_period;
pub mod dateline_against_text;
pub mod entry_out_of_order;
pub mod leading_zero_in_day;
pub mod numeric_date_in_prose;
pub mod overview_misdated;
pub mod weekday_does_not_fit;

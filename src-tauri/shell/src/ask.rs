//! Questions to the archive, a line each. They change nothing.

use crate::desk::Desk;
use kronika_core::checks::manual::{self, Page};
use kronika_core::publish::style::HouseStyle;
use kronika_store::{
    ArchiveView, ChronicleView, DismissalView, Failure, HitView, LearntView, PersonView, PlaceOfChange,
    PublicationView, Register, RegisterCounts, RegisterLine, Scope, SinceView, SourceView, TimelineView, VersionView,
};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn archive(desk: State<'_, Desk>) -> Result<ArchiveView, Failure> {
    desk.ask(kronika_store::Archive::view)
}

#[tauri::command(async)]
pub(crate) fn register_counts(desk: State<'_, Desk>) -> Result<RegisterCounts, Failure> {
    desk.ask(kronika_store::Archive::register_counts)
}

#[tauri::command(async)]
pub(crate) fn chronicle(desk: State<'_, Desk>, id: String) -> Result<ChronicleView, Failure> {
    desk.ask(|a| a.chronicle(&id))
}

#[tauri::command(async)]
pub(crate) fn history(desk: State<'_, Desk>, entry: String) -> Result<Vec<VersionView>, Failure> {
    desk.ask(|a| a.history(&entry))
}

#[tauri::command(async)]
pub(crate) fn person(desk: State<'_, Desk>, name: String) -> Result<PersonView, Failure> {
    desk.ask(|a| a.person(&name))
}

#[tauri::command(async)]
pub(crate) fn people(desk: State<'_, Desk>) -> Result<Vec<RegisterLine>, Failure> {
    desk.ask(kronika_store::Archive::people)
}

#[tauri::command(async)]
pub(crate) fn statutes(desk: State<'_, Desk>) -> Result<Vec<RegisterLine>, Failure> {
    desk.ask(kronika_store::Archive::statutes)
}

#[tauri::command(async)]
pub(crate) fn places(desk: State<'_, Desk>) -> Result<Vec<RegisterLine>, Failure> {
    desk.ask(kronika_store::Archive::places)
}

#[tauri::command(async)]
pub(crate) fn timeline(desk: State<'_, Desk>, register: Register, name: String) -> Result<Vec<TimelineView>, Failure> {
    desk.ask(|a| a.timeline(register, &name))
}

#[tauri::command(async)]
pub(crate) fn sources(desk: State<'_, Desk>) -> Result<Vec<SourceView>, Failure> {
    desk.ask(kronika_store::Archive::sources)
}

#[tauri::command(async)]
pub(crate) fn search(desk: State<'_, Desk>, words: String) -> Result<Vec<HitView>, Failure> {
    desk.ask(|a| a.search(&words, 200))
}

#[tauri::command(async)]
pub(crate) fn lexicon(desk: State<'_, Desk>) -> Result<Vec<LearntView>, Failure> {
    desk.ask(kronika_store::Archive::lexicon)
}

#[tauri::command(async)]
pub(crate) fn dismissals(desk: State<'_, Desk>) -> Result<Vec<DismissalView>, Failure> {
    desk.ask(kronika_store::Archive::dismissals)
}

#[tauri::command(async)]
pub(crate) fn house_style(desk: State<'_, Desk>) -> Result<HouseStyle, Failure> {
    desk.ask(kronika_store::Archive::house_style)
}

#[tauri::command(async)]
pub(crate) fn publications(desk: State<'_, Desk>, chronicle: String) -> Result<Vec<PublicationView>, Failure> {
    desk.ask(|a| a.publications(&chronicle))
}

#[tauri::command(async)]
pub(crate) fn since(desk: State<'_, Desk>, publication: String) -> Result<SinceView, Failure> {
    desk.ask(|a| a.since(&publication))
}

#[tauri::command(async)]
pub(crate) fn open_remarks(desk: State<'_, Desk>, chronicle: String) -> Result<u32, Failure> {
    desk.ask(|a| a.open_remarks(&chronicle))
}

/// The manual of the remarks, a page a check.
#[tauri::command(async)]
pub(crate) fn manual() -> Vec<Page> {
    manual::pages()
}

#[tauri::command(async)]
pub(crate) fn preview_apply_to_all(
    desk: State<'_, Desk>,
    entry: String,
    mark: String,
    scope: Scope,
) -> Result<Vec<PlaceOfChange>, Failure> {
    desk.ask(|a| a.preview_apply_to_all(&entry, &mark, scope))
}

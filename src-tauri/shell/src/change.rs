//! Changes of the archive, a line each: every one is a journalled step that Undo takes back.

use crate::desk::Desk;
use kronika_core::chronicle::{Period, Place, Role};
use kronika_core::lexicon::Field;
use kronika_core::publish::style::HouseStyle;
use kronika_store::{Changed, EntryState, Failure, Judgement, MarkValue, Reach, Scope, SourceView};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn sample(desk: State<'_, Desk>) -> Result<Changed, Failure> {
    desk.change(kronika_store::Archive::sample)
}

#[tauri::command(async)]
pub(crate) fn new_chronicle(desk: State<'_, Desk>, title: String, period: Option<Period>) -> Result<Changed, Failure> {
    desk.change(|a| a.new_chronicle(&title, period))
}

#[tauri::command(async)]
pub(crate) fn rename_chronicle(
    desk: State<'_, Desk>,
    id: String,
    title: String,
    period: Option<Period>,
) -> Result<Changed, Failure> {
    desk.change(|a| a.rename_chronicle(&id, &title, period))
}

#[tauri::command(async)]
pub(crate) fn delete_chronicle(desk: State<'_, Desk>, id: String) -> Result<Changed, Failure> {
    desk.change(|a| a.delete_chronicle(&id))
}

#[tauri::command(async)]
pub(crate) fn add_entry(
    desk: State<'_, Desk>,
    chronicle: String,
    after: Option<String>,
    text: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.add_entry(&chronicle, after.as_deref(), &text))
}

#[tauri::command(async)]
pub(crate) fn write_entry(desk: State<'_, Desk>, id: String, text: String) -> Result<Changed, Failure> {
    desk.change(|a| a.write_entry(&id, &text))
}

#[tauri::command(async)]
pub(crate) fn delete_entries(desk: State<'_, Desk>, ids: Vec<String>) -> Result<Changed, Failure> {
    desk.change(|a| a.delete_entries(&refs(&ids)))
}

#[tauri::command(async)]
pub(crate) fn duplicate_entries(desk: State<'_, Desk>, ids: Vec<String>) -> Result<Changed, Failure> {
    desk.change(|a| a.duplicate_entries(&refs(&ids)))
}

#[tauri::command(async)]
pub(crate) fn move_entries(
    desk: State<'_, Desk>,
    ids: Vec<String>,
    chronicle: String,
    after: Option<String>,
) -> Result<Changed, Failure> {
    desk.change(|a| a.move_entries(&refs(&ids), &chronicle, after.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn split_entry(desk: State<'_, Desk>, id: String, at: u32) -> Result<Changed, Failure> {
    desk.change(|a| a.split_entry(&id, at))
}

#[tauri::command(async)]
pub(crate) fn join_entry(desk: State<'_, Desk>, id: String) -> Result<Changed, Failure> {
    desk.change(|a| a.join_entry(&id))
}

#[tauri::command(async)]
pub(crate) fn set_state(desk: State<'_, Desk>, ids: Vec<String>, state: EntryState) -> Result<Changed, Failure> {
    desk.change(|a| a.set_state(&refs(&ids), state))
}

#[tauri::command(async)]
pub(crate) fn restore_version(desk: State<'_, Desk>, entry: String, version: String) -> Result<Changed, Failure> {
    desk.change(|a| a.restore_version(&entry, &version))
}

#[tauri::command(async)]
pub(crate) fn mark(
    desk: State<'_, Desk>,
    entry: String,
    from: u32,
    to: u32,
    field: Field,
    value: Option<MarkValue>,
) -> Result<Changed, Failure> {
    desk.change(|a| a.mark(&entry, from, to, field, value))
}

#[tauri::command(async)]
pub(crate) fn judge(
    desk: State<'_, Desk>,
    entry: String,
    mark: String,
    judgement: Judgement,
) -> Result<Changed, Failure> {
    desk.change(|a| a.judge(&entry, &mark, judgement))
}

#[tauri::command(async)]
pub(crate) fn judge_all(desk: State<'_, Desk>, entry: String) -> Result<Changed, Failure> {
    desk.change(|a| a.judge_all(&entry))
}

#[tauri::command(async)]
pub(crate) fn change_mark(
    desk: State<'_, Desk>,
    entry: String,
    mark: String,
    edges: Option<(u32, u32)>,
    value: Option<MarkValue>,
) -> Result<Changed, Failure> {
    desk.change(|a| a.change_mark(&entry, &mark, edges, value))
}

#[tauri::command(async)]
pub(crate) fn apply_to_all(
    desk: State<'_, Desk>,
    entry: String,
    mark: String,
    scope: Scope,
) -> Result<Changed, Failure> {
    desk.change(|a| a.apply_to_all(&entry, &mark, scope))
}

#[tauri::command(async)]
pub(crate) fn set_date(desk: State<'_, Desk>, entry: String, date: Option<String>) -> Result<Changed, Failure> {
    desk.change(|a| a.set_date(&entry, date.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn set_places(desk: State<'_, Desk>, entry: String, places: Option<Vec<Place>>) -> Result<Changed, Failure> {
    desk.change(|a| a.set_places(&entry, places.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn tag(desk: State<'_, Desk>, ids: Vec<String>, tag: String, on: bool) -> Result<Changed, Failure> {
    desk.change(|a| a.tag(&refs(&ids), &tag, on))
}

#[tauri::command(async)]
pub(crate) fn attach_footnote(desk: State<'_, Desk>, entry: String, at: u32, text: String) -> Result<Changed, Failure> {
    desk.change(|a| a.attach_footnote(&entry, at, &text))
}

#[tauri::command(async)]
pub(crate) fn set_footnote(
    desk: State<'_, Desk>,
    chronicle: String,
    id: String,
    text: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.set_footnote(&chronicle, &id, &text))
}

#[tauri::command(async)]
pub(crate) fn remove_reference(desk: State<'_, Desk>, entry: String, from: u32) -> Result<Changed, Failure> {
    desk.change(|a| a.remove_reference(&entry, from))
}

#[tauri::command(async)]
pub(crate) fn set_source(desk: State<'_, Desk>, chronicle: String, source: SourceView) -> Result<Changed, Failure> {
    desk.change(|a| a.set_source(&chronicle, &source))
}

#[tauri::command(async)]
pub(crate) fn rename_person(
    desk: State<'_, Desk>,
    chronicle: String,
    name: String,
    to: String,
    scope: Scope,
) -> Result<Changed, Failure> {
    desk.change(|a| a.rename_person(&chronicle, &name, &to, scope))
}

#[tauri::command(async)]
pub(crate) fn merge_people(
    desk: State<'_, Desk>,
    chronicle: String,
    names: Vec<String>,
    into: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.merge_people(&chronicle, &refs(&names), &into))
}

#[tauri::command(async)]
pub(crate) fn split_person(
    desk: State<'_, Desk>,
    chronicle: String,
    name: String,
    spellings: Vec<String>,
    to: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.split_person(&chronicle, &name, &refs(&spellings), &to))
}

#[tauri::command(async)]
pub(crate) fn protect_person(
    desk: State<'_, Desk>,
    chronicle: String,
    name: String,
    protected: bool,
) -> Result<Changed, Failure> {
    desk.change(|a| a.protect_person(&chronicle, &name, protected))
}

#[tauri::command(async)]
pub(crate) fn describe_person(
    desk: State<'_, Desk>,
    chronicle: String,
    name: String,
    role: Option<Role>,
    note: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.describe_person(&chronicle, &name, role, &note))
}

#[tauri::command(async)]
pub(crate) fn add_note(
    desk: State<'_, Desk>,
    entry: String,
    passage: Option<(u32, u32)>,
    text: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.add_note(&entry, passage, &text))
}

#[tauri::command(async)]
pub(crate) fn settle_note(desk: State<'_, Desk>, note: String, settled: bool) -> Result<Changed, Failure> {
    desk.change(|a| a.settle_note(&note, settled))
}

#[tauri::command(async)]
pub(crate) fn remove_note(desk: State<'_, Desk>, note: String) -> Result<Changed, Failure> {
    desk.change(|a| a.remove_note(&note))
}

#[tauri::command(async)]
pub(crate) fn dismiss_remark(
    desk: State<'_, Desk>,
    chronicle: String,
    remark: String,
    reach: Reach,
    reason: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.dismiss_remark(&chronicle, &remark, reach, &reason))
}

#[tauri::command(async)]
pub(crate) fn bring_back_remark(
    desk: State<'_, Desk>,
    chronicle: String,
    dismissal: String,
) -> Result<Changed, Failure> {
    desk.change(|a| a.bring_back_remark(&chronicle, &dismissal))
}

#[tauri::command(async)]
pub(crate) fn mend(desk: State<'_, Desk>, chronicle: String, remarks: Vec<String>) -> Result<Changed, Failure> {
    desk.change(|a| a.mend(&chronicle, &refs(&remarks)))
}

#[tauri::command(async)]
pub(crate) fn set_house_style(desk: State<'_, Desk>, chronicle: String, style: HouseStyle) -> Result<Changed, Failure> {
    desk.change(|a| a.set_house_style(&chronicle, &style))
}

#[tauri::command(async)]
pub(crate) fn forget_learnt(desk: State<'_, Desk>, chronicle: String, ids: Vec<String>) -> Result<Changed, Failure> {
    desk.change(|a| a.forget_learnt(&chronicle, &refs(&ids)))
}

#[tauri::command(async)]
pub(crate) fn undo(desk: State<'_, Desk>, chronicle: String) -> Result<Changed, Failure> {
    desk.change(|a| a.undo(&chronicle))
}

#[tauri::command(async)]
pub(crate) fn redo(desk: State<'_, Desk>, chronicle: String) -> Result<Changed, Failure> {
    desk.change(|a| a.redo(&chronicle))
}

fn refs(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

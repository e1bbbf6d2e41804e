//! The desktop shell: one window over the store. Commands are a line each; no rule of the domain stands here.
#![allow(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]

mod ask;
mod change;
mod desk;
mod files;
mod leave;
mod menu;

use desk::Desk;
use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

/// Opens the window and runs until it is closed.
pub fn run() {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .setup(|app| {
            let folder = app.path().app_data_dir()?;
            let desk = Desk::open(&desk::place(&folder));
            if desk::sample() {
                // what goes wrong here is told at the window's first question
                let _ = desk.change(|archive| {
                    if archive.view()?.chronicles.is_empty() { archive.sample().map(|_| ()) } else { Ok(()) }
                });
            }
            app.manage(desk);
            app.get_webview_window("desk").ok_or("tauri.conf.json names no window `desk`")?.show()?;
            Ok(())
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(on_window_event)
        .invoke_handler(tauri::generate_handler![
            files::choose_draft,
            files::preview_draft,
            files::import_draft,
            files::preview_publication,
            files::save_publication,
            files::leave_publication,
            files::choose_archive,
            files::save_copy,
            leave::open_source,
            leave::show_archive,
            leave::show_written,
            menu::set_menu,
            ask::archive,
            ask::register_counts,
            ask::chronicle,
            ask::history,
            ask::person,
            ask::people,
            ask::statutes,
            ask::places,
            ask::timeline,
            ask::sources,
            ask::search,
            ask::lexicon,
            ask::dismissals,
            ask::house_style,
            ask::publications,
            ask::since,
            ask::open_remarks,
            ask::manual,
            ask::preview_apply_to_all,
            change::sample,
            change::new_chronicle,
            change::rename_chronicle,
            change::delete_chronicle,
            change::add_entry,
            change::write_entry,
            change::delete_entries,
            change::duplicate_entries,
            change::move_entries,
            change::split_entry,
            change::join_entry,
            change::set_state,
            change::restore_version,
            change::mark,
            change::judge,
            change::judge_all,
            change::change_mark,
            change::apply_to_all,
            change::set_date,
            change::set_places,
            change::tag,
            change::attach_footnote,
            change::set_footnote,
            change::remove_reference,
            change::set_source,
            change::rename_person,
            change::merge_people,
            change::split_person,
            change::protect_person,
            change::describe_person,
            change::add_note,
            change::settle_note,
            change::remove_note,
            change::dismiss_remark,
            change::bring_back_remark,
            change::mend,
            change::set_house_style,
            change::forget_learnt,
            change::undo,
            change::redo,
        ])
        .run(tauri::generate_context!())
        .expect("the window could not be opened: is a display there?");
}

fn on_window_event(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            // one month at a time; the window asks before anything is written
            if let Some(path) = paths.first() {
                // a window that is closing has nobody left to tell
                let _ = match files::read(path) {
                    Ok(draft) => window.emit("dropped", draft),
                    Err(failure) => window.emit("refused", failure),
                };
            }
        }
        WindowEvent::Destroyed => window.state::<Desk>().close(),
        _ => {}
    }
}

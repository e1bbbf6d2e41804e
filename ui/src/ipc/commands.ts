// Every command of the shell, one typed function each. The only file that names commands; commands.test.ts holds it to
// the list in src-tauri/shell/src/lib.rs.
import { invoke } from '@tauri-apps/api/core';
import type { ArchiveView } from './types/ArchiveView';
import type { Changed } from './types/Changed';
import type { ChronicleView } from './types/ChronicleView';
import type { DismissalView } from './types/DismissalView';
import type { DraftView } from './types/DraftView';
import type { EntryState } from './types/EntryState';
import type { Field } from './types/Field';
import type { HitView } from './types/HitView';
import type { HouseStyle } from './types/HouseStyle';
import type { Judgement } from './types/Judgement';
import type { LearntView } from './types/LearntView';
import type { MarkValue } from './types/MarkValue';
import type { Period } from './types/Period';
import type { Page } from './types/Page';
import type { PersonView } from './types/PersonView';
import type { Place } from './types/Place';
import type { PlaceOfChange } from './types/PlaceOfChange';
import type { PublicationView } from './types/PublicationView';
import type { Reach } from './types/Reach';
import type { Register } from './types/Register';
import type { RegisterCounts } from './types/RegisterCounts';
import type { RegisterLine } from './types/RegisterLine';
import type { Role } from './types/Role';
import type { Scope } from './types/Scope';
import type { SinceView } from './types/SinceView';
import type { SourceView } from './types/SourceView';
import type { TimelineView } from './types/TimelineView';
import type { VersionView } from './types/VersionView';

/** A draft that was chosen or dropped. */
export interface Draft {
	name: string;
	text: string;
}

/** A menu of the native bar; an item without an action is a line between. */
export interface MenuColumn {
	title: string;
	items: { action: string; title: string }[];
}

export const chooseDraft = () => invoke<Draft | null>('choose_draft');
export const previewDraft = (text: string, period: Period | null) => invoke<DraftView>('preview_draft', { text, period });
export const importDraft = (text: string, period: Period | null, title: string | null, again: boolean) =>
	invoke<Changed>('import_draft', { text, period, title, again });
export const previewPublication = (chronicle: string, format: string) => invoke<string>('preview_publication', { chronicle, format });
export const savePublication = (chronicle: string, format: string) => invoke<Changed | null>('save_publication', { chronicle, format });
/** What is being set for `savePublication` is not wanted any more: that gives `null`. */
export const leavePublication = () => invoke<void>('leave_publication');
export const chooseArchive = (isNew: boolean) => invoke<boolean>('choose_archive', { new: isNew });
/** Where the copy lies; `null` when she thought better of it. */
export const saveCopy = () => invoke<string | null>('save_copy');
export const showArchive = () => invoke<void>('show_archive');
/** Shows the file that was written out last in its folder. */
export const showWritten = () => invoke<void>('show_written');
export const openSource = (url: string, archived: boolean) => invoke<void>('open_source', { url, archived });
export const setMenu = (columns: MenuColumn[]) => invoke<void>('set_menu', { columns });

export const archive = () => invoke<ArchiveView>('archive');
export const registerCounts = () => invoke<RegisterCounts>('register_counts');
export const chronicle = (id: string) => invoke<ChronicleView>('chronicle', { id });
export const history = (entry: string) => invoke<VersionView[]>('history', { entry });
export const person = (name: string) => invoke<PersonView>('person', { name });
export const people = () => invoke<RegisterLine[]>('people');
export const statutes = () => invoke<RegisterLine[]>('statutes');
export const places = () => invoke<RegisterLine[]>('places');
export const timeline = (register: Register, name: string) => invoke<TimelineView[]>('timeline', { register, name });
export const sources = () => invoke<SourceView[]>('sources');
export const search = (words: string) => invoke<HitView[]>('search', { words });
export const lexicon = () => invoke<LearntView[]>('lexicon');
export const dismissals = () => invoke<DismissalView[]>('dismissals');
export const houseStyle = () => invoke<HouseStyle>('house_style');
export const publications = (chronicle: string) => invoke<PublicationView[]>('publications', { chronicle });
export const since = (publication: string) => invoke<SinceView>('since', { publication });
export const openRemarks = (chronicle: string) => invoke<number>('open_remarks', { chronicle });
export const manual = () => invoke<Page[]>('manual');
export const previewApplyToAll = (entry: string, mark: string, scope: Scope) => invoke<PlaceOfChange[]>('preview_apply_to_all', { entry, mark, scope });

export const sample = () => invoke<Changed>('sample');
export const newChronicle = (title: string, period: Period | null) => invoke<Changed>('new_chronicle', { title, period });
export const renameChronicle = (id: string, title: string, period: Period | null) => invoke<Changed>('rename_chronicle', { id, title, period });
export const deleteChronicle = (id: string) => invoke<Changed>('delete_chronicle', { id });
export const addEntry = (chronicle: string, after: string | null, text: string) => invoke<Changed>('add_entry', { chronicle, after, text });
export const writeEntry = (id: string, text: string) => invoke<Changed>('write_entry', { id, text });
export const deleteEntries = (ids: string[]) => invoke<Changed>('delete_entries', { ids });
export const duplicateEntries = (ids: string[]) => invoke<Changed>('duplicate_entries', { ids });
export const moveEntries = (ids: string[], chronicle: string, after: string | null) => invoke<Changed>('move_entries', { ids, chronicle, after });
export const splitEntry = (id: string, at: number) => invoke<Changed>('split_entry', { id, at });
export const joinEntry = (id: string) => invoke<Changed>('join_entry', { id });
export const setState = (ids: string[], state: EntryState) => invoke<Changed>('set_state', { ids, state });
export const restoreVersion = (entry: string, version: string) => invoke<Changed>('restore_version', { entry, version });
export const mark = (entry: string, from: number, to: number, field: Field, value: MarkValue | null) => invoke<Changed>('mark', { entry, from, to, field, value });
export const judge = (entry: string, mark: string, judgement: Judgement) => invoke<Changed>('judge', { entry, mark, judgement });
export const judgeAll = (entry: string) => invoke<Changed>('judge_all', { entry });
export const changeMark = (entry: string, mark: string, edges: [number, number] | null, value: MarkValue | null) => invoke<Changed>('change_mark', { entry, mark, edges, value });
export const applyToAll = (entry: string, mark: string, scope: Scope) => invoke<Changed>('apply_to_all', { entry, mark, scope });
export const setDate = (entry: string, date: string | null) => invoke<Changed>('set_date', { entry, date });
export const setPlaces = (entry: string, places: Place[] | null) => invoke<Changed>('set_places', { entry, places });
export const tag = (ids: string[], tag: string, on: boolean) => invoke<Changed>('tag', { ids, tag, on });
export const attachFootnote = (entry: string, at: number, text: string) => invoke<Changed>('attach_footnote', { entry, at, text });
export const setFootnote = (chronicle: string, id: string, text: string) => invoke<Changed>('set_footnote', { chronicle, id, text });
export const removeReference = (entry: string, from: number) => invoke<Changed>('remove_reference', { entry, from });
export const setSource = (chronicle: string, source: SourceView) => invoke<Changed>('set_source', { chronicle, source });
export const renamePerson = (chronicle: string, name: string, to: string, scope: Scope) => invoke<Changed>('rename_person', { chronicle, name, to, scope });
export const mergePeople = (chronicle: string, names: string[], into: string) => invoke<Changed>('merge_people', { chronicle, names, into });
export const splitPerson = (chronicle: string, name: string, spellings: string[], to: string) => invoke<Changed>('split_person', { chronicle, name, spellings, to });
export const protectPerson = (chronicle: string, name: string, isProtected: boolean) =>
	invoke<Changed>('protect_person', { chronicle, name, protected: isProtected });
export const describePerson = (chronicle: string, name: string, role: Role | null, note: string) => invoke<Changed>('describe_person', { chronicle, name, role, note });
export const addNote = (entry: string, passage: [number, number] | null, text: string) => invoke<Changed>('add_note', { entry, passage, text });
export const settleNote = (note: string, settled: boolean) => invoke<Changed>('settle_note', { note, settled });
export const removeNote = (note: string) => invoke<Changed>('remove_note', { note });
export const dismissRemark = (chronicle: string, remark: string, reach: Reach, reason: string) => invoke<Changed>('dismiss_remark', { chronicle, remark, reach, reason });
export const bringBackRemark = (chronicle: string, dismissal: string) => invoke<Changed>('bring_back_remark', { chronicle, dismissal });
export const mend = (chronicle: string, remarks: string[]) => invoke<Changed>('mend', { chronicle, remarks });
export const setHouseStyle = (chronicle: string, style: HouseStyle) =>
	invoke<Changed>('set_house_style', { chronicle, style });
export const forgetLearnt = (chronicle: string, ids: string[]) => invoke<Changed>('forget_learnt', { chronicle, ids });
export const undo = (chronicle: string) => invoke<Changed>('undo', { chronicle });
export const redo = (chronicle: string) => invoke<Changed>('redo', { chronicle });

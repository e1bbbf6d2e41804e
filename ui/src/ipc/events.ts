// What the shell tells the window unasked.
import { listen } from '@tauri-apps/api/event';
import type { Draft } from './commands';
import type { Failure } from './types/Failure';

/** A file was dropped on the window and read. */
export const onDropped = (then: (draft: Draft) => void) => listen<Draft>('dropped', (event) => then(event.payload));
/** Something that was dropped cannot be read. */
export const onRefused = (then: (failure: Failure) => void) => listen<Failure>('refused', (event) => then(event.payload));
/** An action was chosen from the native menu. */
export const onMenu = (then: (action: string) => void) => listen<string>('menu', (event) => then(event.payload));

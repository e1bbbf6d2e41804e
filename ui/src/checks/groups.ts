// Remarks in groups, in the order they are seen to.
import type { RemarkView } from '../ipc/types/RemarkView';
import type { Severity } from '../ipc/types/Severity';
import { speech } from '../locales/language.svelte';

export interface Group {
	/** The check, or the entry (or footnote) spoken of. */
	name: string;
	/** The weightiest in it. */
	severity: Severity;
	remarks: RemarkView[];
}

const weight: Record<Severity, number> = { error: 0, warning: 1, style: 2 };

/** By check: errors first, then the kinds with most remarks. */
export function byKind(remarks: readonly RemarkView[]): Group[] {
	return group(remarks, (remark) => remark.check).sort(
		(a, b) => weight[a.severity] - weight[b.severity] || b.remarks.length - a.remarks.length || a.name.localeCompare(b.name)
	);
}

/** By entry, in the order of the text; what speaks of a footnote or of the whole month has a group of its own. */
export function byEntry(remarks: readonly RemarkView[]): Group[] {
	return group(remarks, (remark) => remark.entry_id ?? (remark.footnote ? `footnote ${remark.footnote}` : 'month'));
}

/** What may be mended unseen. */
export function safeOf({ remarks }: Group): RemarkView[] {
	return remarks.filter((remark) => remark.mend?.safety === 'safe');
}

/** The check's name as a heading: `Footnote without source` where no dictionary says it better. */
export function checkOf(check: string): string {
	const words = check.replaceAll('-', ' ');
	return speech.sayIfKnown(`check.${check}`) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function group(remarks: readonly RemarkView[], nameOf: (remark: RemarkView) => string): Group[] {
	const groups: Record<string, Group> = {};
	for (const remark of remarks) {
		const name = nameOf(remark);
		const one = (groups[name] ??= { name, severity: remark.severity, remarks: [] });
		one.remarks.push(remark);
		if (weight[remark.severity] < weight[one.severity]) one.severity = remark.severity;
	}
	return Object.values(groups);
}

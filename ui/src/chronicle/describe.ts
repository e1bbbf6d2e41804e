// What a highlight says in words, to a pointer and to a screen reader: its meaning is never told by colour alone.
import type { Citation } from '../ipc/types/Citation';
import type { MarkView } from '../ipc/types/MarkView';
import type { Measure } from '../ipc/types/Measure';
import type { Label } from '../ipc/types/Label';
import { speech, t } from '../locales/language.svelte';
import type { OpenChronicle } from '../state/chronicle.svelte';

export function describeMark(mark: MarkView): string {
	const sure = mark.verdict === 'none' ? t(`certainty.${mark.certainty}`) : t(`verdict.${mark.verdict}`);
	const reason = mark.verdict === 'none' ? (speech.sayIfKnown(`reason.${mark.reason}`) ?? mark.reason) : '';
	return `${t(`field.${mark.field}`)}: ${valueOf(mark)} — ${sure}${reason ? `, ${reason}` : ''}`;
}

/** The value of a mark, short. */
export function valueOf(mark: MarkView): string {
	const { value } = mark;
	switch (value.kind) {
		case 'person':
		case 'place':
			return value.is.name;
		case 'article':
			return citationText(value.is);
		case 'measure':
			return measureText(value.is);
		case 'date':
			return speech.date(value.is);
	}
}

/** `CC 405, part 2`. */
export function citationText(citation: Citation): string {
	const code = citation.code === 'Unknown' ? '?' : speech.sayIfKnown(`short.${citation.code}`) ?? citation.code;
	const part = citation.part ? `, ${t('article.part', { part: citation.part })}` : '';
	const point = citation.point ? `, ${t('article.point', { point: citation.point })}` : '';
	return `${code} ${citation.article}${part}${point}`;
}

/** `arrest, 15 days`, `fine, 276 000 ₸`. */
export function measureText(measure: Measure): string {
	const length = (['years', 'months', 'days'] as const).flatMap((unit) => (measure[unit] > 0 ? [t(`length.${unit}`, { n: measure[unit] })] : []));
	const sum = measure.amount === null ? [] : [`${speech.number(measure.amount)} ${measure.currency === 'MCI' ? t('currency.MCI') : (measure.currency ?? '')}`];
	return [t(`measure.${measure.kind}`), ...length, ...sum].join(' · ');
}

/** What stands behind a reference. */
export function describeReference(chronicle: OpenChronicle, label: string): string {
	const footnote = chronicle.footnote(label);
	return footnote && !footnote.source_wanted ? footnote.text : t('desk.noSource');
}

/** What Undo would take back, in a sentence. */
export function labelText(label: Label): string {
	const args = Object.fromEntries(
		Object.entries(label.args).map(([name, value]) => [name, name === 'tag' && typeof value === 'string' ? tagText(value) : value])
	);
	const counted = typeof args.entries === 'number' ? { ...args, n: args.entries } : args;
	return speech.sayIfKnown(`op.${label.op}`, counted) ?? label.op.replaceAll('_', ' ');
}

/** A tag of the rules in the window's language; the monitor's own as she wrote it. */
export function tagText(tag: string): string {
	return speech.sayIfKnown(`tag.${tag}`) ?? tag.replaceAll('_', ' ');
}

// How the archive's values are said in the window's language.
import type { ChronicleLine } from '../ipc/types/ChronicleLine';
import type { Citation } from '../ipc/types/Citation';
import type { Failure } from '../ipc/types/Failure';
import type { Measure } from '../ipc/types/Measure';
import type { Period } from '../ipc/types/Period';
import { notices } from '../controls/notices.svelte';
import { speech, t, type Key } from '../locales/language.svelte';

/** A chronicle by its days, else by its title. */
export function titleOf(chronicle: Pick<ChronicleLine, 'period' | 'title'>): string {
	return chronicle.period ? periodOf(chronicle.period) : chronicle.title || t('rail.untitled');
}

export function periodOf(period: Period): string {
	return speech.period(period.from, period.to);
}

/** `hunger strike` for `hunger_strike`; a monitor's own tag as she wrote it. */
export function tagOf(tag: string): string {
	return speech.sayIfKnown(`tag.${tag}`) ?? tag.replaceAll('_', ' ');
}

/** `405 CC`, `28-1 CPC part 2`. */
export function citationOf(citation: Citation): string {
	return `${citation.article} ${t(`codeShort.${citation.code}` as Key)}`;
}

/** `405 CC` for a register's `CC 405`. */
export function articleOf(name: string): string {
	const [code, ...article] = name.split(' ');
	const short = speech.sayIfKnown(`codeShort.${code}`);
	return short ? `${article.join(' ')} ${short}` : name;
}

/** `imprisonment, 3 years 6 months`. */
export function measureOf(measure: Measure): string {
	const lengths = [
		measure.years ? t('count.years', { n: measure.years }) : '',
		measure.months ? t('count.months', { n: measure.months }) : '',
		measure.days ? t('count.days', { n: measure.days }) : '',
		measure.amount === null ? '' : `${speech.number(measure.amount)} ${measure.currency ?? ''}`.trim()
	].filter(Boolean);
	return [t(`measure.${measure.kind}` as Key), lengths.join(' ')].filter(Boolean).join(', ');
}

/** Says what was refused, where no control stands beside it. */
export function refuse(failure: unknown): void {
	const { message, detail } = failure as Partial<Failure>;
	notices.say({ text: message ?? t('state.failed'), detail: detail || (message ? undefined : String(failure)), wrong: true });
}

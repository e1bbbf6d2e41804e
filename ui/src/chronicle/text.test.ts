import { expect, test } from 'vitest';
import { offset, position, toDocument, toText } from './text';

const texts = [
	'',
	'May 3, Тараз, Сәрсен Ә. was fined[1].',
	'two[1][12] at once\n\nand a third line[3]\n',
	'a 🕊 and [sic] and [1234567890123]',
	'\n'
];

test.each(texts)('%j comes back as it was', (text) => {
	expect(toText(toDocument(text))).toBe(text);
});

test.each(texts)('every place of %j is found again', (text) => {
	const document = toDocument(text);
	const inReference = (at: number) => [...text.matchAll(/\[\d{1,12}\]/g)].some((m) => at > m.index && at < m.index + m[0].length);
	for (let at = 0; at <= text.length; at++) {
		if (!inReference(at)) expect(offset(document, position(document, at))).toBe(at);
	}
});

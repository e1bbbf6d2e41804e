// The forms of publication that the desk offers, in the order of the list. The core's own list is longer where a form is
// only of use to scripts.

export interface Form {
	/** The core's name of it; also the key of its words. */
	name: string;
	/** The form its preview is asked in: a page of the web for what only another program can show. */
	shownAs: string;
	/** Whether the preview is plain text. */
	isText: boolean;
}

export const forms: [Form, ...Form[]] = [
	{ name: 'html', shownAs: 'html', isText: false },
	{ name: 'docx', shownAs: 'html', isText: false },
	{ name: 'odt', shownAs: 'html', isText: false },
	{ name: 'pdf', shownAs: 'html', isText: false },
	{ name: 'wordpress', shownAs: 'html', isText: false },
	{ name: 'fragment', shownAs: 'fragment', isText: false },
	{ name: 'text', shownAs: 'text', isText: true },
	{ name: 'markdown', shownAs: 'markdown', isText: true },
	{ name: 'json', shownAs: 'json', isText: true },
	{ name: 'xlsx', shownAs: 'html', isText: false },
	{ name: 'ftm', shownAs: 'ftm', isText: true }
];

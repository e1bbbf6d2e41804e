/* Sentences of the remarks that count: the others are said as the checks write them. */
export default {
	'The {days} days of arrest of {name}, of {date}, ended in this period; no entry says what came of it.': {
		by: 'days',
		one: 'The {days} day of arrest of {name}, of {date}, ended in this period; no entry says what came of it.',
		other: 'The {days} days of arrest of {name}, of {date}, ended in this period; no entry says what came of it.'
	},
	'Article {article} of the {code} has {last} parts, as far as the register knows.': {
		by: 'last',
		one: 'Article {article} of the {code} has {last} part, as far as the register knows.',
		other: 'Article {article} of the {code} has {last} parts, as far as the register knows.'
	},
	'No full stop follows the period at “{words}”, as it does in {other} other entries.': {
		by: 'other',
		one: 'No full stop follows the period at “{words}”, as it does in {other} other entry.',
		other: 'No full stop follows the period at “{words}”, as it does in {other} other entries.'
	},
	'A full stop follows the period at “{words}”, as it does not in {other} other entries.': {
		by: 'other',
		one: 'A full stop follows the period at “{words}”, as it does not in {other} other entry.',
		other: 'A full stop follows the period at “{words}”, as it does not in {other} other entries.'
	}
};

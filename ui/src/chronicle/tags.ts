// The event types of the monitors' rules, as in lexicon/tags.rs (a test there and here would only repeat the list; the
// window offers them, the core decides).
export const tags = [
	'detention', 'questioning', 'charge', 'investigation', 'trial', 'verdict', 'appeal', 'fine', 'arrest', 'imprisonment', 'release', 'hunger_strike',
	'prison_conditions', 'torture', 'violence', 'pressure', 'lawsuit', 'protest', 'rally_refusal', 'cyberattack', 'asylum', 'extradition', 'election',
	'labour', 'women_rights', 'corruption', 'statement', 'monitoring_report', 'award_or_conference', 'ranking'
];

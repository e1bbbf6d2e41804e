import type source from '../en/checks';
import type { Words } from '../language.svelte';

export default {
	'checks.title': 'Ескертпелер',
	'checks.none': 'Ашық ескертпе жоқ.',
	'checks.noneHint': 'Корректор байқайтынның бәрі қаралып болды.',
	'checks.noChronicle': 'Ескертпелерін көру үшін хрониканы ашыңыз.',
	'checks.byKind': 'Түрі бойынша',
	'checks.byEntry': 'Жазба бойынша',
	'checks.dismissed': 'Алынғандары',
	'checks.entry': '{number}-жазба',
	'checks.footnote': '{label}-сілтеме',
	'checks.month': 'Бүкіл ай',
	'checks.mend': 'Түзету',
	'checks.mendTo': 'Түзету: «{text}»',
	'checks.mendDrop': 'Түзету: алып тастау',
	'checks.mendAll': 'Осындай {n} түгел түзету',
	'checks.mended': '{n} ескертпе түзетілді',
	'checks.dismiss': 'Ескертпені алу',
	'checks.dismissHere': 'Тек осы жерде',
	'checks.dismissForGood': 'Бұл сөздер барлық жерде',
	'checks.why': 'Неліктен? (сізден кейін келетіндер үшін)',
	'checks.bringBack': 'Қайтару',
	'checks.noDismissals': 'Алынған ескертпе жоқ.',
	'checks.forGood': 'біржола',
	'checks.here': 'осы жерде',
	'checks.go': 'Мәтіннен көрсету',
	'checks.manual': 'Бұл ескертпе нені білдіреді',
	'checks.all': 'Бәрі',

	'severity.error': 'Қате',
	'severity.warning': 'Назар аударыңыз',
	'severity.style': 'Стиль'
} satisfies Words<typeof source>;

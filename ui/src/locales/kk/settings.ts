import type source from '../en/settings';
import type { Words } from '../language.svelte';

export default {
	'settings.title': 'Баптаулар',
	'settings.look': 'Көрініс',
	'settings.language': 'Тіл',
	'settings.theme': 'Безендіру',
	'settings.theme.auto': 'Жүйедегідей',
	'settings.theme.light': 'Жарық',
	'settings.theme.dark': 'Қараңғы',
	'settings.theme.contrast': 'Жоғары контраст',
	'settings.size': 'Мәтін өлшемі',
	'settings.archive': 'Мұрағат',
	'settings.archiveFile': 'Мұрағат файлы',
	'settings.archiveHint': 'Бәрі бір файлда сақталады. Одан ештеңе бұл компьютерден шықпайды.',
	'settings.openOther': 'Басқа мұрағатты ашу…',
	'settings.newArchive': 'Жаңа мұрағат бастау…',
	'settings.backup': 'Сақтық көшірмесін сақтау…',
	'settings.backupTitle': 'Сақтық көшірме',
	'settings.backingUp': 'Көшірілуде…',
	'settings.backupHint': 'Файлдың тексерілген толық көшірмесі, бөлек сақтау үшін: флешкада немесе әріптесте. Ол кез келген мұрағаттай ашылады.',
	'settings.backedUp': 'Көшірме сақталды.',

	'lexicon.title': 'Үйренгені',
	'lexicon.hint': 'Сіз растаған не қабылдамаған нәрсе келесі оқуды үйретеді. Жолды алып тастасаңыз, ұмытылады; «Болдырмау» оны қайтарады.',
	'lexicon.empty': 'Әзірге ештеңе жоқ. Оқылғанды растаңыз не қабылдамаңыз, сонда осында тұрады.',
	'lexicon.phrase': 'Сөздер',
	'lexicon.name': 'Мағынасы',
	'lexicon.field': 'Өріс',
	'lexicon.when': 'Үйренген уақыты',
	'lexicon.rejected': 'енді ұсынбау',
	'lexicon.forget': 'Ұмыту',
	'lexicon.forgetChosen': '{n} жолды ұмыту',
	'lexicon.chooseLine': '«{phrase}» таңдау'
} satisfies Words<typeof source>;

import type source from '../en/checks';
import type { Words } from '../language.svelte';

export default {
	'checks.title': 'Замечания',
	'checks.none': 'Открытых замечаний нет.',
	'checks.noneHint': 'Всё, что увидел бы корректор, уже разобрано.',
	'checks.noChronicle': 'Откройте хронику, чтобы увидеть замечания к ней.',
	'checks.byKind': 'По видам',
	'checks.byEntry': 'По записям',
	'checks.dismissed': 'Снятые',
	'checks.entry': 'Запись {number}',
	'checks.footnote': 'Сноска {label}',
	'checks.month': 'Весь месяц',
	'checks.mend': 'Исправить',
	'checks.mendTo': 'Исправить: «{text}»',
	'checks.mendDrop': 'Исправить: убрать',
	'checks.mendAll': { one: 'Исправить {n} такое', few: 'Исправить все {n}', many: 'Исправить все {n}', other: 'Исправить все {n}' },
	'checks.mended': {
		one: 'Исправлено {n} замечание',
		few: 'Исправлено {n} замечания',
		many: 'Исправлено {n} замечаний',
		other: 'Исправлено {n} замечания'
	},
	'checks.dismiss': 'Снять',
	'checks.dismissHere': 'Только здесь',
	'checks.dismissForGood': 'Эти слова везде',
	'checks.why': 'Почему? (для тех, кто придёт после вас)',
	'checks.bringBack': 'Вернуть',
	'checks.noDismissals': 'Снятых замечаний нет.',
	'checks.forGood': 'насовсем',
	'checks.here': 'здесь',
	'checks.go': 'Показать в тексте',
	'checks.manual': 'Что значит это замечание',
	'checks.all': 'Все',

	'manual.title': 'Справочник замечаний',
	'manual.why': 'Почему?',
	'manual.says': 'Что говорит',
	'manual.finds': 'Что находит',
	'manual.matters': 'Почему это важно',
	'manual.example': 'Пример',
	'manual.ignore': 'Когда можно не обращать внимания',
	'manual.english': 'Сам справочник написан по-английски.',
	'manual.open': { one: 'Показать {n} открытое замечание', few: 'Показать {n} открытых замечания', many: 'Показать {n} открытых замечаний', other: 'Показать {n} открытого замечания' },

	'severity.error': 'Ошибка',
	'severity.warning': 'Предупреждение',
	'severity.style': 'Стиль'
} satisfies Words<typeof source>;

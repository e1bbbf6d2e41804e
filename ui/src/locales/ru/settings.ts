import type source from '../en/settings';
import type { Words } from '../language.svelte';

export default {
	'settings.title': 'Настройки',
	'settings.look': 'Вид',
	'settings.language': 'Язык',
	'settings.theme': 'Оформление',
	'settings.theme.auto': 'Как в системе',
	'settings.theme.light': 'Светлое',
	'settings.theme.dark': 'Тёмное',
	'settings.theme.contrast': 'Контрастное',
	'settings.size': 'Размер текста',
	'settings.archive': 'Архив',
	'settings.archiveFile': 'Файл архива',
	'settings.archiveHint': 'Всё хранится в одном файле. Ничто из него не покидает этот компьютер.',
	'settings.openOther': 'Открыть другой архив…',
	'settings.newArchive': 'Завести новый архив…',
	'settings.backup': 'Сохранить резервную копию…',
	'settings.backupTitle': 'Резервная копия',
	'settings.backingUp': 'Копируем…',
	'settings.backupHint': 'Полная проверенная копия файла, чтобы хранить её отдельно: на флешке или у коллеги. Она открывается, как любой архив.',
	'settings.backedUp': 'Копия сохранена.',

	'lexicon.title': 'Что усвоено',
	'lexicon.hint': 'То, что вы подтвердили или отвергли, учит следующее чтение. Уберите строку, и она забудется; отмена вернёт её.',
	'lexicon.empty': 'Пока ничего. Подтвердите или отвергните прочитанное, и оно появится здесь.',
	'lexicon.phrase': 'Слова',
	'lexicon.name': 'Что означают',
	'lexicon.field': 'Поле',
	'lexicon.when': 'Усвоено',
	'lexicon.rejected': 'больше не предлагать',
	'lexicon.forget': 'Забыть',
	'lexicon.forgetChosen': { one: 'Забыть {n} строку', few: 'Забыть {n} строки', many: 'Забыть {n} строк', other: 'Забыть {n} строки' },
	'lexicon.chooseLine': 'Выбрать «{phrase}»'
} satisfies Words<typeof source>;

// Months for the tests, with invented people.

export const month = `MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM May 1 to May 31, 2024

May 2, Karaganda, Omarov D., Article 488, Part 6 of the Code of Administrative Offences of the RK: the court sentenced him to 15 days of arrest for a meeting at the lake. [1]

May 4, Almaty, journalist Sabina Yessenova was summoned to the police as a witness. [2]

May 7, Astana, the appeal of Omarov D. was left without satisfaction by Judge Kim V. [3]

May 9, Oskemen, a rally for clean air was refused for the third time.

[1] https://lake.example/2024/05/02/court
[2] https://lake.example/2024/05/04/witness
[3] https://lake.example/2024/05/07/appeal
`;

/** A draft that does not say its year. */
export const yearless = `May 2, Karaganda, Omarov D. was detained. [1]

[1] https://lake.example/court
`;

/** The month before it, with the people of the one above. */
export const april = `MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM April 1 to April 30, 2024

April 3, Karaganda, Omarov D. was warned by the prosecutor's office. [1]

April 9, Taraz, Omarov Daulet and the lawyer Sarsen G. asked for the file of the case. [2]

[1] https://lake.example/2024/04/03/warning
[2] https://lake.example/2024/04/09/file
`;

/** Words that no reader could be sure of, for a person to mark; `Aqsu` stands in three entries. */
export const unread = `MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM June 1 to June 30, 2024

June 3, Taraz, Tolganay read aloud by the well of Aqsu, on June 5, about rule 12-3, and got ten blows.

June 6, Taraz, the well of Aqsu was fenced; Omarov D. and Omarova A. asked why.

June 8, Almaty, Omarov D. was told that the well of Aqsu is closed. D. Omarov thanked him.
`;

/** A chronicle of `n` entries, no two alike. */
export function long(n) {
	const cities = ['Karaganda', 'Almaty', 'Astana', 'Oskemen', 'Taraz', 'Oral', 'Aktobe', 'Semey'];
	const surnames = ['Omarov', 'Yessenov', 'Sarsen', 'Akhmetov', 'Zhumabek', 'Kim', 'Tasbolat', 'Ordabek', 'Laskin', 'Alshyn'];
	const tell = [
		(name) => `${name} was sentenced to 15 days of arrest under Article 488, Part 6 of the Code of Administrative Offences of the RK for a meeting at the lake.`,
		(name) => `journalist ${name} was summoned to the police as a witness and asked about an article on the drained lake.`,
		(name) => `the appeal of ${name} was left without satisfaction; the lawyer was let in only after an hour.`,
		(name) => `the trial of ${name}, charged under Article 405, Part 2 of the Criminal Code of the RK, was put off for the third time.`
	];
	const entries = Array.from({ length: n }, (_, i) => {
		const name = `${surnames[i % surnames.length]} ${String.fromCharCode(65 + (Math.floor(i / 10) % 26))}.`;
		return `January ${1 + Math.floor((i * 31) / n)}, ${cities[i % cities.length]}, ${tell[i % tell.length](name)} It was the case of number ${i + 1}. [${i + 1}]`;
	});
	const notes = entries.map((_, i) => `[${i + 1}] https://lake.example/2024/01/case-${i + 1}`);
	return ['MONITORING FROM January 1 to January 31, 2024', ...entries].join('\n\n') + `\n\n${notes.join('\n')}\n`;
}

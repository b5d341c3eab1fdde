/**
 * Academic statuses that readers on Mendeley choose from, with how many of 100 do.
 *
 * @source docs/sources.md details 9.4: two blanks before `>` in the group of students, one elsewhere
 */
export const STATUSES = [
  ['Student  > Ph. D. Student', 22],
  ['Researcher', 15],
  ['Student  > Master', 14],
  ['Student  > Bachelor', 11],
  ['Student  > Doctoral Student', 6],
  ['Professor', 5],
  ['Professor > Associate Professor', 5],
  ['Other', 4],
  ['Student  > Postgraduate', 3],
  ['Lecturer', 3],
  ['Lecturer > Senior Lecturer', 1],
  ['Librarian', 1],
  ['Unspecified', 10],
] as const satisfies readonly (readonly [string, number])[];

/** Disciplines that readers on Mendeley choose from. */
export const DISCIPLINES = [
  'Agricultural and Biological Sciences',
  'Arts and Humanities',
  'Biochemistry, Genetics and Molecular Biology',
  'Business, Management and Accounting',
  'Chemical Engineering',
  'Chemistry',
  'Computer Science',
  'Decision Sciences',
  'Design',
  'Earth and Planetary Sciences',
  'Economics, Econometrics and Finance',
  'Energy',
  'Engineering',
  'Environmental Science',
  'Immunology and Microbiology',
  'Linguistics',
  'Materials Science',
  'Mathematics',
  'Medicine and Dentistry',
  'Neuroscience',
  'Nursing and Health Professions',
  'Pharmacology, Toxicology and Pharmaceutical Science',
  'Philosophy',
  'Physics and Astronomy',
  'Psychology',
  'Social Sciences',
  'Sports and Recreations',
  'Veterinary Science and Veterinary Medicine',
] as const;

/**
 * Sustainable Development Goals, 1 to 17, in their order.
 *
 * @source United Nations; spelt as in docs/sources.md explorer 2.12 (`Good Health and Well Being`)
 */
export const GOALS = [
  'No Poverty',
  'Zero Hunger',
  'Good Health and Well Being',
  'Quality Education',
  'Gender Equality',
  'Clean Water and Sanitation',
  'Affordable and Clean Energy',
  'Decent Work and Economic Growth',
  'Industry, Innovation and Infrastructure',
  'Reduced Inequalities',
  'Sustainable Cities and Communities',
  'Responsible Consumption and Production',
  'Climate Action',
  'Life Below Water',
  'Life on Land',
  'Peace, Justice and Strong Institutions',
  'Partnerships for the Goals',
] as const;

/** Name of a goal; undefined for a number that isn't one. */
export function findGoalName(goal: number): string | undefined {
  return GOALS[goal - 1];
}

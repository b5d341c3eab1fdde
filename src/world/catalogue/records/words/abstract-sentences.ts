/** Sentences of abstracts, by place in them; filled in as titles are. */
export const ABSTRACT_SENTENCES = {
  opening: [
    'The bearing of {thing} on {aspect} has long been discussed, yet little is known of how the two go together.',
    'There is growing interest in {thing}, not least in {country}.',
    'Debates about {aspect} rarely take account of {thing}.',
    'Past work on {thing} has mostly left {aspect} aside.',
    'How far {thing} can account for {aspect} is an open question.',
  ],
  aim: [
    'Here we ask whether {thing} can account for {aspect}, taking {city} as an example.',
    'We set out to describe {aspect} in the light of {other}.',
    'This study brings together {thing} and {other} for the first time.',
    'We revisit an old question: what can {thing} add to our understanding of {aspect}?',
  ],
  method: [
    'The material comes from {count} sites in {country} and was gathered over {years} years.',
    'We combined interviews, measurements and existing records ({count} in all).',
    'Our approach is {method}, with {count} observations.',
    'A sample of {count} was followed for {years} years in {city} and {otherCity}.',
  ],
  finding: [
    'We found an increase of {percent}% (95% CI {low} to {high}), which held in all sensitivity analyses.',
    'The pattern was clearest for {other}, and absent in {percent}% of the cases.',
    'Contrary to expectation, {aspect} changed little without {thing}.',
    'Differences between groups were small and, for the most part, not significant (p = 0.{count}).',
  ],
  closing: [
    'These results suggest that {thing} may deserve a second look.',
    'We discuss what follows for {aspect}, and for policy in {country}.',
    'Future work should take {other} into account.',
    'The findings caution against simple accounts of {aspect}.',
  ],
} as const;

/** Ends every abstract, so that nobody takes it for research. */
export const DISCLAIMER = 'This output was made up.';

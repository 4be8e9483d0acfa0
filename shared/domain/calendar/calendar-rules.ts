/** Where Dutch practices differ about what is a day off. Same field names as `config.norms`. */
export type CalendarRules = {
  readonly liberationDay: 'every-year' | 'every-fifth-year' | 'never';
  readonly goodFriday: 'working-day' | 'day-off';
};

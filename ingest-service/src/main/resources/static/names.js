/** Names in the reader's language for what rows only name by id; the id where there is none. */
export function namesOf(lists, form, i18n) {
  const labelIn = things => id => i18n.label(things?.find(thing => thing.id === id)?.labels, id);
  return {
    form: labelIn(lists?.forms),
    project: labelIn(lists?.projects),
    question: labelIn(form?.questions),
    /** The days of a period; empty when it is not known. */
    days: id => {
      const period = lists?.periods.find(known => known.id === id);
      return period ? i18n.period(period) : '';
    },
  };
}

/** Which of the forms or projects a caller may send: "*" is all. */
export const allowed = (things, scope) =>
  Array.isArray(scope) ? things.filter(({ id }) => scope.includes(id)) : things;

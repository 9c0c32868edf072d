import { changing } from './outcome.js';

/** What there is to do after a check, or after the rows were taken in: in words, and the buttons for it. */
export function nextPart(outcome, dryRun, i18n) {
  return dryRun ? afterChecking(outcome, i18n) : afterSending(outcome, i18n);
}

const another = (i18n, look) => ({ text: i18n.text('next.another'), does: 'another', look });

function afterChecking(outcome, i18n) {
  const { counts, rows } = outcome;
  const say = key => i18n.text(`next.${key}`);
  if (changing(outcome) > 0) {
    return {
      texts: [say('nothingYet'), ...(counts.rejected > 0 ? [say('others')] : [])],
      buttons: [
        { text: i18n.count('next.confirm', changing(outcome)), does: 'confirm', look: 'primary' },
        another(i18n, 'secondary'),
      ],
    };
  }
  if (counts.unavailable > 0) {
    return {
      texts: [],
      buttons: [{ text: say('checkAgain'), does: 'check', look: 'primary' }, another(i18n, 'secondary')],
    };
  }
  const why = rows === 0 ? 'noRows' : counts.rejected > 0 ? 'allRefused' : 'nothingToDo';
  return { texts: [say(why)], buttons: [another(i18n, 'primary')] };
}

function afterSending(outcome, i18n) {
  const { counts } = outcome;
  const say = key => i18n.text(`next.${key}`);
  const texts = [i18n.count('next.done', changing(outcome))];
  if (counts.unavailable > 0) {
    return {
      texts: [...texts, i18n.text('groups.unavailable.text')],
      buttons: [{ text: say('sendAgain'), does: 'sendAgain', look: 'primary' }, another(i18n, 'secondary')],
    };
  }
  return {
    texts: [...texts, say(counts.rejected > 0 ? 'mend' : 'finished')],
    buttons: [another(i18n, counts.rejected > 0 ? 'primary' : 'secondary')],
  };
}

import { onLanguage, pointLinks } from './address.js';
import { chooseLanguage, createI18n, rememberLanguage, translatePage } from './i18n.js';
import { drawSignIn, startSignIn } from './sign-in.js';

const i18n = createI18n(chooseLanguage());

translatePage(i18n);
startSignIn(i18n);
pointLinks();
onLanguage(language => {
  rememberLanguage(language);
  translatePage(createI18n(language));
  drawSignIn(createI18n(language));
});

/*
 * The view of an indicator once stood here: links to it lead to where it stands now. Runs before anything is drawn.
 */
if (new URLSearchParams(location.search).has('indicator')) {
  location.replace(`indicator.html${location.search}${location.hash}`);
}

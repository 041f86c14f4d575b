// Mistakes that owners make in their pages.

/** Each as the markup in a page, and what its owner then reads. */
export const faults = {
  'a tag that is misspelt': [
    '<aftercare-tip-card>x</aftercare-tip-card>',
    /^Does not work There is no widget called <aftercare-tip-card>\..*<aftercare-tips-card><\/aftercare-tips-card>/,
  ],
  'a placeholder that is misspelt': [
    '<div data-aftercare="tipscard">x</div>',
    /^Does not work The placeholder data-aftercare="tipscard" .* data-aftercare="tips-card"/,
  ],
  'a tag that the editor took for words': [
    '<p>&lt;aftercare-causes-accordion&gt;</p>',
    /^Does not work Visitors read “<aftercare-causes-accordion” as text.*Custom HTML/,
  ],
  'a tag that the editor has split': [
    '<p><aftercare-causes-accordion id="split"><details><summary>A</summary>B</details></aftercare-causes-accordion></p>',
    /^Does not work What should stand inside Causes accordion 1 stands behind it/,
  ],
  'a comment form that nobody told where to send': [
    '<aftercare-comment-form></aftercare-comment-form>',
    /^Does not work Comment form 1 does not know where to send.*action="https:\/\/…"/,
  ],
  'comments for another site': [
    '<aftercare-comment-form action="https://other.example/c"></aftercare-comment-form>',
    /^Hint Comment form 2 sends to another site, other\.example.*Test the connections.*http:\/\/127/,
  ],
  'WordPress without the number of its post': [
    '<aftercare-comment-form action="/wp-comments-post.php"></aftercare-comment-form>',
    /^Does not work Comment form 3 does not know which WordPress post.*thread="7"/,
  ],
  'a booking card without a way to book': [
    '<aftercare-booking-cta></aftercare-booking-cta>',
    /^Does not work Booking card 1 has no button.*href="https:\/\/…" phone="…"/,
  ],
  'a booking page that does not stand in a frame': [
    '<aftercare-booking-cta href="https://x.janeapp.com/" mode="dialog"></aftercare-booking-cta>',
    /^Hint Booking card 2: pages of x\.janeapp\.com do not stand in a frame/,
  ],
  'a booking page by http in a dialog': [
    '<aftercare-booking-cta href="http://b.example/x" mode="inline"></aftercare-booking-cta>',
    /^Has no effect Booking card 3: mode="inline" needs.*href="https:\/\/b\.example\/x"/,
  ],
  'hours without a time zone': [
    '<aftercare-booking-cta href="/book" hours="Mo-Fr 09:00-17:00"></aftercare-booking-cta>',
    /^Hint Booking card 4 shows opening hours without.*time-zone="/,
  ],
  'an address that could run script': [
    '<aftercare-booking-cta phone="555 010 0199" href="javascript:x()"></aftercare-booking-cta>',
    /^Does not work "javascript:x\(\)" is left out\. Use https:/,
  ],
  'a value that means nothing': [
    '<aftercare-tips-card heading-level="9"></aftercare-tips-card>',
    /^Has no effect heading-level="9" on <aftercare-tips-card> is ignored\. Use a whole number from 2 to 6\./,
  ],
  'a colour that is none': [
    '<aftercare-tips-card accent="tael"></aftercare-tips-card>',
    /^Has no effect accent="tael" on .* Use a CSS colour such as #0f766e/,
  ],
  'a topic that is not there': [
    '<aftercare-tips-card topic="#nowhere"></aftercare-tips-card>',
    /^Has no effect topic="#nowhere" cannot be shown/,
  ],
  'a language that is not spoken': [
    '<aftercare-tips-card lang="sv"></aftercare-tips-card>',
    /^Has no effect lang="sv" is not spoken; English is shown\./,
  ],
  'an attribute that is misspelt': [
    '<aftercare-tips-card tittle="Tips"></aftercare-tips-card>',
    /^Has no effect Tips card \d has tittle="Tips".*heading="Tips"/,
  ],
  'an attribute of another widget': [
    '<aftercare-tips-card numbered></aftercare-tips-card>',
    /^Has no effect Tips card \d has numbered, which means something only to: Causes accordion/,
  ],
  'an attribute with data- on the tag itself': [
    '<aftercare-tips-card data-layout="grid"></aftercare-tips-card>',
    /^Has no effect Tips card \d has data-layout.*Write layout instead.*layout="grid"/,
  ],
  'an attribute without data- on a placeholder': [
    '<div data-aftercare="booking-cta" href="/book" data-phone="555 010 0199"></div>',
    /^Has no effect The placeholder of Booking card \d has href.*data-href="\/book"/,
  ],
  'a word that there is not': [
    '<aftercare-comment-form action="/c" word-nonsense-here="x"></aftercare-comment-form>',
    /^Has no effect Comment form \d has word-nonsense-here/,
  ],
  'a review of long ago': [
    '<aftercare-tips-card reviewed-by="Dana" reviewed-on="2019-01-01"></aftercare-tips-card>',
    /^Hint Tips card \d says that its words were reviewed on 2019-01-01/,
  ],
  'the same id twice': [
    '<aftercare-tips-card id="twice"></aftercare-tips-card><p id="twice"></p>',
    /^Hint The id “twice” stands/,
  ],
  'a widget that cannot be seen': [
    '<div hidden><aftercare-tips-card></aftercare-tips-card></div>',
    /^Hint Tips card \d+ cannot be seen/,
  ],
  'a narrow widget': [
    '<div class="narrow"><aftercare-tips-card></aftercare-tips-card></div>',
    /^Hint Tips card \d+ is only 150 px wide/,
  ],
  'a heading that skips a level': [
    '<h2>Above</h2><aftercare-tips-card heading-level="5"></aftercare-tips-card>',
    /^Hint Tips card \d+ has a heading of level 5, .* of level 2.*heading-level="3"/,
  ],
  'line breaks of an editor': [
    '<aftercare-tips-card><br><ul><li>Rest</li></ul></aftercare-tips-card>',
    /^Hint The editor has added line breaks .* inside Tips card/,
  ],
  'a setting of the script tag that is misspelt': [
    '',
    /^Has no effect The script tag has data-colour.*data-accent="teal"/,
  ],
  'a setting of the script tag that nobody knows': [
    '',
    /^Hint The script tag has data-shop-number/,
  ],
  'a tag that is not closed': [
    // It takes all that follows into it, so it stands last.
    '<aftercare-causes-accordion numbered /><h2>Next</h2><aftercare-booking-cta phone="555 010 0199"></aftercare-booking-cta>',
    /^Does not work Causes accordion \d has swallowed.*<aftercare-causes-accordion><\/aftercare-causes-accordion>/,
  ],
};

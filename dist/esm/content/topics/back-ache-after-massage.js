/**
 * Back ache after a massage, as a topic.
 *
 * The signs under `seekHelp` follow what NHS trusts list for back pain that
 * should be seen at once; nothing here promises a cure. No clinician
 * has reviewed these words: `reviewed` gives the day they were written, and a
 * clinic puts its own name and date on them with `reviewed-by` and `reviewed-on`.
 */
const backAcheAfterMassage = (words) => ({
    id: 'back-ache-after-massage',
    ...words,
    causes: Object.entries(words.causes).map(([id, cause]) => ({ id, ...cause })),
    // Every tip is named as its icon is.
    tips: Object.entries(words.tips).map(([id, tip]) => ({ id, icon: id, ...tip })),
    reviewed: { by: '', on: '2026-11-23' },
});

export { backAcheAfterMassage };
//# sourceMappingURL=back-ache-after-massage.js.map

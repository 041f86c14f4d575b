const en = {
    loading: 'Loading…',
    tips: {
        getHelp: 'Get help now',
        sources: 'Sources ({count})',
        reviewed: 'Reviewed by {by}',
        updated: 'Last updated',
    },
    comment: {
        heading: 'Leave a reply',
        emailIsPrivate: 'Your email address will not be published.',
        requiredIsMarked: 'Required fields are marked *',
        name: 'Name',
        email: 'Email',
        website: 'Website',
        comment: 'Comment',
        hint: 'Please leave out personal medical details: comments are public.',
        send: 'Post comment',
        sending: 'Sending…',
        check: 'Not sent: please look at the marked fields.',
        missing: 'Please fill in this field',
        badEmail: 'Please enter an email address like name@example.com',
        badWebsite: 'Please enter a web address like example.com',
        tooLong: 'Please use at most {most} characters',
        noConsent: 'Please tick this box',
        published: 'Thank you. Your comment is published.',
        pending: 'Thank you. Your comment is waiting for approval.',
        kept: 'Your text is still here.',
        failed: {
            offline: 'Not sent: the site cannot be reached. Please try again later.',
            timeout: 'Perhaps not sent: no answer came. Please try again.',
            refused: 'Not sent: the site did not accept it.',
            server: 'Not sent: the site has a problem. Please try again later.',
            unclear: 'Perhaps not sent: the answer was unclear.',
        },
    },
    booking: {
        label: 'Book an appointment',
        call: 'Call {phone}',
    },
};

export { en };
//# sourceMappingURL=en.js.map

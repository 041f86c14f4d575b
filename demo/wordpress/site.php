<?php
// What the owner of this site has added to WordPress; a "must-use" plugin.

// The whole of it: the script, in the head of every page; unless each post brings it.
add_action('wp_head', function () {
    if (!get_option('site_script_in_posts')) {
        printf("<script async src=\"%s\"></script>\n", esc_url(content_url('uploads/aftercare/aftercare.js')));
    }
});

// Nobody is written to, and no other site is asked for a picture.
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_option_show_avatars', '__return_zero');
remove_action('wp_head', 'print_emoji_detection_script', 7);
add_filter('emoji_svg_url', '__return_false');

// What some sites do and most do not.
if (get_option('site_rest_comments')) {
    add_filter('rest_allow_anonymous_comments', '__return_true');
}
if (get_option('site_login_first')) {
    add_action('pre_comment_on_post', function () {
        wp_safe_redirect(wp_login_url(wp_unslash($_POST['redirect_to'] ?? '')));
        exit;
    });
}

<?php
// Installs WordPress, then does what it is asked: a line is a JSON list, a
// method of the operator and its values, and is answered by a line of JSON.
[, $folder, $password] = $argv;

mysqli_report(MYSQLI_REPORT_OFF);
for ($tries = 0; !($database = @mysqli_connect('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'))); $tries++) {
    $tries < 600 || die(1);
    usleep(50_000);
}
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Tern Lane Physiotherapy', 'admin', 'admin@example.org', false, '', $password);
wp_delete_post(1, true);
wp_delete_post(2, true);
// As an administrator: WordPress takes unknown tags out of what others write.
wp_set_current_user(1);

final class Operator
{
    function setOption(string $name, mixed $value): void
    {
        global $wp_rewrite;
        update_option($name, $value);
        if ($name === 'permalink_structure') {
            $wp_rewrite->init();
            flush_rewrite_rules(false);
        }
    }

    function setTheme(string $name): void
    {
        switch_theme($name);
    }

    function write(string $title, string $html, array $fields): array
    {
        $id = wp_insert_post(wp_slash($fields + [
            'post_title' => $title,
            // As a block, which WordPress leaves as it is; paragraphs it would put into the tags else.
            'post_content' => "<!-- wp:html -->\n$html\n<!-- /wp:html -->",
            'post_status' => 'publish',
            'comment_status' => 'open',
        ]));
        return ['id' => $id, 'url' => get_permalink($id)];
    }

    function comments(): array
    {
        global $wpdb;
        return array_map(fn ($row) => [
            'post' => (int) $row->comment_post_ID,
            'name' => $row->comment_author,
            'email' => $row->comment_author_email,
            'website' => $row->comment_author_url,
            'comment' => $row->comment_content,
            'published' => $row->comment_approved === '1',
        ], $wpdb->get_results("SELECT * FROM $wpdb->comments ORDER BY comment_ID"));
    }

    function letAnHourPass(): void
    {
        global $wpdb;
        $wpdb->query("UPDATE $wpdb->comments SET
            comment_date = comment_date - INTERVAL 1 HOUR,
            comment_date_gmt = comment_date_gmt - INTERVAL 1 HOUR");
    }

    function deleteComments(): void
    {
        global $wpdb;
        foreach ($wpdb->get_col("SELECT comment_ID FROM $wpdb->comments") as $id) {
            wp_delete_comment($id, true);
        }
    }
}

$operator = new Operator();
while ($line = fgets(STDIN)) {
    [$method, $values] = json_decode($line, true);
    // The site's own processes change the database too.
    wp_cache_flush();
    echo json_encode($operator->$method(...$values)), "\n";
}

<?php
// The settings of a WordPress that lives as long as its process, on this machine only.

// MariaDB asks nobody who they are: only its own folder leads to it.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WORDPRESS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
$table_prefix = 'wp_';

define('WP_HOME', getenv('WORDPRESS_ADDRESS'));
define('WP_SITEURL', WP_HOME);

define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);

defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';

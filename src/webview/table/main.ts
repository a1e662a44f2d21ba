/** The script of the fact table's page. */
document.body.dataset['ready'] = 'true';

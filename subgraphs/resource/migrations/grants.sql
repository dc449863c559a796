-- Run as resource_owner after every migration. A house writes only its own schema.
GRANT USAGE ON SCHEMA resource TO resource_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA resource TO resource_app;
GRANT USAGE ON SCHEMA resource_published TO resource_app;
GRANT SELECT ON ALL TABLES IN SCHEMA resource_published TO resource_app;
-- Houses that come later read what is published, themselves and through views of their own.
GRANT USAGE ON SCHEMA resource_published TO portfolio_app, portfolio_owner,
  assistant_app, assistant_owner;
GRANT SELECT ON ALL TABLES IN SCHEMA resource_published TO portfolio_app, portfolio_owner,
  assistant_app, assistant_owner;

-- Run as work_owner after every migration. A house writes only its own schema.
GRANT USAGE ON SCHEMA work TO work_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA work TO work_app;
GRANT USAGE ON SCHEMA work_published TO work_app;
GRANT SELECT ON ALL TABLES IN SCHEMA work_published TO work_app;
-- Houses that come later read what is published, themselves and through views of their own.
GRANT USAGE ON SCHEMA work_published TO resource_app, resource_owner, portfolio_app, portfolio_owner,
  assistant_app, assistant_owner;
GRANT SELECT ON ALL TABLES IN SCHEMA work_published TO resource_app, resource_owner, portfolio_app, portfolio_owner,
  assistant_app, assistant_owner;

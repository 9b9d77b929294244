package org.huiyin.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.language.Texts;
import org.huiyin.source.Message;

/**
 * Exposes to templates the components of {@link TemplateView} records, strings, integers, booleans
 * and lists. All other objects are rejected.
 *
 * <p>Templates can call four functions: {@code t("key", …)} returns an interface text, {@code
 * phrases(text)} a title with the places where its lines may end, {@code day(text)} a day in ISO
 * format as lists show it, {@code runs(text)} a text whose numbers stay with their units. They
 * cannot call other methods or reach classes. An empty {@link Optional} is a missing value ({@code
 * ??} is false). A component that does not exist is an error even before {@code ??}, so that a
 * misspelt name is not taken for a missing value.
 */
final class ViewWrapper implements ObjectWrapper {
  private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof SafeHtml markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    }
    if (value instanceof TemplateView view && value instanceof Record) {
      return model(view);
    }
    throw new TemplateModelException(
        "not a view: " + (value == null ? "null" : value.getClass().getName()));
  }

  /** The data model of a template: the components of the view and the function {@code t}. */
  TemplateHashModel model(TemplateView view, Texts texts) {
    return new Root(model(view), new TextFunction(texts));
  }

  private TemplateHashModel model(TemplateView view) {
    return new ViewModel(view, components.computeIfAbsent(view.getClass(), ViewWrapper::accessors));
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.put(component.getName(), accessor);
    }
    return Map.copyOf(accessors);
  }

  private final class ViewModel implements TemplateHashModel {
    private final TemplateView view;
    private final Map<String, Method> accessors;

    ViewModel(TemplateView view, Map<String, Method> accessors) {
      this.view = view;
      this.accessors = accessors;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Method accessor = accessors.get(name);
      if (accessor == null) {
        throw new UnknownName(name, accessors.keySet().stream().sorted().toList());
      }
      try {
        return wrap(accessor.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(name + " cannot be read", e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Root(TemplateHashModel view, TextFunction text) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      return switch (name) {
        case "t" -> text;
        case "phrases" -> PhraseFunction.ONLY;
        case "runs" -> RunFunction.ONLY;
        case "day" -> new DayFunction(text.texts());
        default -> view.get(name);
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * The function {@code t}: the first argument is the key of an interface text, the others are its
   * arguments.
   */
  private record TextFunction(Texts texts) implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface has a raw list.
    public Object exec(List arguments) throws TemplateModelException {
      List<String> words = new ArrayList<>();
      for (Object argument : arguments) {
        if (argument instanceof TemplateScalarModel text) {
          words.add(text.getAsString());
        } else if (argument instanceof TemplateNumberModel number) {
          words.add(number.getAsNumber().toString());
        } else {
          throw new TemplateModelException("a text can only be filled with texts and numbers");
        }
      }
      if (words.isEmpty()) {
        throw new TemplateModelException("a text needs a key");
      }
      try {
        return new SimpleScalar(texts.get(words.get(0), words.subList(1, words.size()).toArray()));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage(), e);
      }
    }
  }

  /** Thrown when a template uses a name that the view does not have. */
  static final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    UnknownName(String name, List<String> known) {
      super("there is no \"" + name + "\" here, only " + String.join(", ", known));
      this.reason = Message.of("template.unknown-name", name, known);
    }

    Message reason() {
      return reason;
    }
  }
}
